import { isAccessible, picture } from './support/looks.ts';
import type { TablePerson } from './support/TablePerson.ts';
import { expect, test } from './support/tableTest.ts';

const pick = (who: TablePerson, item: string | RegExp) => who.page.getByRole('menuitem', { name: item }).click();
const light = (who: TablePerson) => who.page.evaluate(() => void (document.documentElement.dataset['theme'] = 'light'));
const dark = (who: TablePerson) => who.page.evaluate(() => void (document.documentElement.dataset['theme'] = 'dark'));

/** In both themes, for somebody to look at. */
async function look(who: TablePerson, name: string): Promise<void> {
  await isAccessible(who.page);
  await picture(who.page, name, { fullPage: true });
  await light(who);
  await isAccessible(who.page);
  await picture(who.page, `${name}-light`, { fullPage: true });
  await dark(who);
}

test('a campaign is prepared, a session started, and a player let in who knocked', async ({ person }) => {
  const [gm, bo] = [await person('Ada'), await person('Bo', { phone: true })];
  const { page } = gm;
  const complaints: string[] = [];
  for (const who of [gm, bo])
    who.page.on(
      'console',
      (message) => message.type() === 'error' && complaints.push(`${who.name}: ${message.text()}`),
    );
  await gm.signIn();

  await test.step('the campaign gets a name, a description and rules', async () => {
    await page.getByRole('button', { name: 'New campaign…' }).click();
    await page.getByLabel('Name of the campaign').fill('The Long Night');
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(page.getByRole('heading', { name: 'The Long Night', level: 1 })).toBeVisible();
    await page.getByRole('button', { name: 'More for the campaign The Long Night' }).click();
    await pick(gm, 'Change the campaign…');
    const form = page.getByRole('dialog', { name: 'The campaign' });
    await form.getByLabel('What it is about').fill('Winter does not end.\nSomebody knows why.');
    await form.getByLabel('Rules').selectOption('d20');
    await isAccessible(page);
    await picture(page, 'campaign-edit');
    await form.getByRole('button', { name: 'Save' }).click();
    await expect(form).toHaveCount(0);
    await expect(page.getByText('Somebody knows why.')).toBeVisible();
    await expect(page.getByRole('region', { name: 'Rules' })).toContainText('SRD');
  });

  await test.step('a creature is made for it', async () => {
    await page.getByRole('button', { name: 'Open the bestiary' }).click();
    const bestiary = page.getByRole('dialog', { name: 'Bestiary of The Long Night' });
    await expect(bestiary).toContainText('The campaign keeps no such creature yet.');
    await bestiary.getByRole('button', { name: 'New creature' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Frost Warden');
    await page.getByRole('button', { name: 'Make the creature' }).click();
    const sheet = page.getByRole('dialog', { name: 'Frost Warden' });
    await expect(sheet).toContainText('All changes are saved.');
    await page.keyboard.press('Escape');
    await bestiary.getByRole('button', { name: 'Frost Warden' }).click();
    await isAccessible(page);
    await picture(page, 'campaign-bestiary');
    await page.keyboard.press('Escape');
    await expect(page.getByText('It keeps 1 creature of its own.')).toBeVisible();
  });

  await test.step('a session is started by its rules, renamed, and its door closed', async () => {
    await page.getByLabel('Name of the next session').fill('First frost');
    await page.getByRole('button', { name: 'Start a session' }).click();
    await gm.seated();
    expect(await page.evaluate(() => globalThis.__tallow!.model().session.ruleset)).toBe('d20');
    await page.getByRole('button', { name: 'Table menu' }).click();
    await pick(gm, /Rename the table/);
    await page.getByRole('dialog').getByLabel('Name of the table').fill('The first frost');
    await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
    await expect(page.getByRole('heading', { name: 'The first frost', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Table menu' }).click();
    await picture(page, 'table-menu');
    await pick(gm, /Have people knock/);
    await expect(page.getByText('now waits until you let them in', { exact: false }).first()).toBeVisible();
  });
  const link = await page.evaluate(() => `/join/${globalThis.__tallow!.model().session.joinCode}`);

  await test.step('who comes by the link reads whose table it is, and knocks', async () => {
    await bo.page.goto(link);
    await bo.page.getByLabel('Your name').fill('Bo');
    await bo.page.getByRole('button', { name: 'Sit down' }).click();
    const invite = bo.page.getByRole('region', { name: 'The first frost' });
    await expect(invite).toContainText('Ada invites you');
    await expect(invite).toContainText('d20');
    await look(bo, 'invite-phone');
    await invite.getByRole('button', { name: 'Knock', exact: true }).click();
    await expect(invite).toContainText('The GM has been told');
    await look(bo, 'invite-knocked-phone');
  });

  const door = page.getByRole('region', { name: 'Bo is at the door' });
  await test.step('not now is no for ever: whoever is sent away may knock again', async () => {
    await expect(door).toBeVisible();
    await look(gm, 'knock');
    await door.getByRole('button', { name: 'Not now' }).click();
    await expect(door).toHaveCount(0);
    // Looking whether the door is open does not knock.
    await bo.page.waitForTimeout(6_000);
    await expect(door).toHaveCount(0);
    await bo.page.getByRole('button', { name: 'Knock again' }).click();
    await expect(door).toBeVisible();
  });

  await test.step('the GM lets them in, from home', async () => {
    await page.goto('/');
    const waiting = page.getByRole('region', { name: 'Waiting for you' });
    await expect(waiting).toContainText('Bo is at the door of The first frost');
    await look(gm, 'home-sections');
    await waiting.getByRole('button', { name: 'Let in' }).click();
    await bo.seated();
    await expect(waiting).toHaveCount(0);
  });

  await test.step('whoever plays in it is in the campaign, and reads it', async () => {
    await page
      .getByRole('link', { name: /^The Long Night/ })
      .first()
      .click();
    const members = page.getByRole('region', { name: 'Members' });
    await expect(members).toContainText('Bo');
    await members.getByRole('button', { name: 'What to do with Bo' }).click();
    await pick(gm, 'Make a GM of the campaign');
    await expect(members.getByText('GM', { exact: true })).toBeVisible();
    await members.getByRole('button', { name: 'What to do with Bo' }).click();
    await pick(gm, 'Make a player');
    await expect(members.getByText('GM', { exact: true })).toHaveCount(0);
    await look(gm, 'campaign');
    await bo.page.goto('/');
    await bo.page
      .getByRole('link', { name: /^The Long Night/ })
      .first()
      .click();
    await expect(bo.page.getByText('Somebody knows why.')).toBeVisible();
    await expect(bo.page.getByRole('button', { name: 'Start a session' })).toHaveCount(0);
    await look(bo, 'campaign-phone');
  });

  await test.step('a session that is over is folded away, here and at home', async () => {
    await page.getByRole('button', { name: 'Archive The first frost' }).click();
    await expect(page.getByText('Archived (1)')).toBeVisible();
    await page.getByRole('link', { name: 'Back to your tables' }).click();
    await expect(page.getByText('Archived (1)')).toBeVisible();
    await page.getByText('Archived (1)').click();
    await expect(page.getByRole('link', { name: /The first frost/ })).toBeVisible();
  });
  expect(complaints).toEqual([]);
});

test('the bestiary brings three goblins to the table in one action, on a desk and on a phone', async ({ person }) => {
  const gm = await person('Ada');
  const { page } = gm;
  await gm.signIn();
  await gm.openTable('Ambush');
  await page.getByRole('tab', { name: 'Scene' }).click();
  await page.getByRole('button', { name: 'Open the bestiary' }).click();
  const bestiary = page.getByRole('dialog', { name: 'Bestiary' });
  await bestiary.getByRole('searchbox', { name: 'Search creatures' }).fill('gob');
  await bestiary.getByRole('button', { name: 'Goblin', exact: true }).click();
  await bestiary.getByRole('button', { name: 'One creature more' }).click();
  await bestiary.getByRole('button', { name: 'One creature more' }).click();
  await look(gm, 'bestiary');
  const asked: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && asked.push(new URL(request.url()).pathname));
  await bestiary.getByRole('button', { name: 'Add 3 × Goblin' }).click();
  await expect
    .poll(async () => (await gm.tokens()).map(({ name }) => name).toSorted())
    .toEqual(['Goblin 1', 'Goblin 2', 'Goblin 3']);
  expect(asked.filter((path) => path.endsWith('/monsters'))).toHaveLength(1);
  await test.step('what is copied is mine, and nobody looks for it elsewhere', async () => {
    await bestiary.getByRole('button', { name: /^Make a creature of your own from/ }).click();
    await expect(page.getByRole('dialog', { name: 'Goblin (yours)' })).toBeVisible();
    await page.keyboard.press('Escape');
    await bestiary.getByRole('button', { name: 'Mine' }).click();
    await expect(bestiary.getByRole('button', { name: 'Goblin (yours)', exact: true })).toBeVisible();
    await expect(bestiary.getByRole('button', { name: 'Goblin', exact: true })).toHaveCount(0);
    await bestiary.getByRole('button', { name: 'Everybody’s' }).click();
    await expect(bestiary.getByRole('button', { name: 'Goblin', exact: true })).toBeVisible();
  });
  await page.setViewportSize({ width: 390, height: 844 });
  await look(gm, 'bestiary-phone');
});
