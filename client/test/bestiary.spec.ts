import { Player } from '../../server/test/support/Player.ts';
import { picture } from './support/looks.ts';
import { expect, test } from './support/tableTest.ts';

test('a long bestiary is read to its end, and a table offers no campaign that its GM does not keep', async ({
  person,
  server,
}) => {
  const gm = await person('Ada');
  const { page } = gm;
  await gm.signIn();
  await expect(page.getByRole('button', { name: 'Open the bestiary' })).toBeVisible();
  const token = await page.evaluate(
    () =>
      (JSON.parse(localStorage.getItem('tallow/accounts')!) as { accounts: { token: string }[] }).accounts[0]!.token,
  );
  const hands = Object.assign(new Player(server.url), { token });
  for (let n = 0; n < 35; n++) {
    const name = `Wisp ${String(n).padStart(2, '0')}`;
    expect((await hands.api('POST', '/api/monsters', { ruleset: 'chip', name })).status).toBe(201);
  }

  await test.step('page after page, past the thirtieth', async () => {
    await page.getByRole('button', { name: 'Open the bestiary' }).click();
    const bestiary = page.getByRole('dialog', { name: 'Bestiary' });
    await bestiary.getByRole('button', { name: 'Mine', exact: true }).click();
    const shown = bestiary.getByRole('list', { name: 'Bestiary' }).getByRole('listitem');
    await expect(shown).toHaveCount(30);
    await bestiary.getByRole('button', { name: 'Show more' }).click();
    await expect(shown).toHaveCount(35);
    await expect(shown.last()).toContainText('Wisp 34');
    await expect(bestiary.getByRole('button', { name: 'Show more' })).toHaveCount(0);
    await page.keyboard.press('Escape');
  });

  await test.step('who leads the table of somebody else’s campaign is not offered its creatures', async () => {
    const bo = await Player.signIn(server.url, 'Bo');
    const { campaign } = (await bo.api('POST', '/api/campaigns', { name: 'The Long Night' })).body;
    const made = { name: 'First frost', campaignId: campaign.id, ruleset: 'chip' };
    const { session } = (await bo.api('POST', '/api/sessions', made)).body;
    await hands.api('POST', '/api/sessions/join', { joinCode: session.joinCode });
    const { id: userId } = (await hands.api('GET', '/api/auth/me')).body.user;
    // Who opened a table sits at it from the first look on.
    expect((await bo.api('GET', `/api/sessions/${session.id}`)).body.session.role).toBe('gm');
    expect((await bo.api('POST', `/api/sessions/${session.id}/handover`, { userId })).body.error).toBeUndefined();
    await page.goto(`/table/${session.id}`);
    await gm.seated();
    await page.getByRole('tab', { name: 'Scene' }).click();
    await page.getByRole('button', { name: 'Open the bestiary' }).click();
    const bestiary = page.getByRole('dialog', { name: 'Bestiary' });
    await expect(bestiary.getByRole('button', { name: 'Mine', exact: true })).toBeVisible();
    await expect(bestiary.getByRole('button', { name: 'Campaign', exact: true })).toHaveCount(0);
    await picture(page, 'bestiary-at-table');
    await bestiary.getByRole('button', { name: 'New creature' }).click();
    await page.getByRole('dialog', { name: 'A new creature' }).getByLabel('Name').fill('Frost Warden');
    await page.getByRole('button', { name: 'Make the creature' }).click();
    await expect(page.getByRole('dialog', { name: 'Frost Warden' })).toContainText('All changes are saved.');
  });
});
