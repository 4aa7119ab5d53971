import { expect, test } from '@playwright/test';
import { startServer } from '../../server/test/support/startServer.ts';
import { Player } from '../../server/test/support/Player.ts';
import { picture } from './support/looks.ts';
import { TablePerson } from './support/TablePerson.ts';

test('who looks after the server keeps everybody’s bestiary', async ({ browser }) => {
  let server = await startServer();
  try {
    const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const ada = new TablePerson(page, 'Ada');
    await ada.signIn();
    await expect(page.getByRole('button', { name: 'Open the bestiary' })).toBeVisible();
    const token = await page.evaluate(
      () =>
        (JSON.parse(localStorage.getItem('tallow/accounts')!) as { accounts: { token: string }[] }).accounts[0]!.token,
    );
    const hands = Object.assign(new Player(server.url), { token });
    const { id } = (await hands.api('GET', '/api/auth/me')).body.user;
    const { dataDir, port } = server;
    await server.stop();
    server = await startServer({ dataDir, port, env: { ADMIN_USERS: id } });
    await page.goto('/');

    await page.getByRole('button', { name: 'Open the bestiary' }).click();
    const bestiary = page.getByRole('dialog', { name: 'Bestiary' });
    await bestiary.getByRole('button', { name: 'Everybody’s', exact: true }).click();
    await bestiary.getByRole('button', { name: 'New creature' }).click();
    const form = page.getByRole('dialog', { name: 'A new creature' });
    await expect(form).toContainText('Everybody on this server reads it.');
    await form.getByLabel('Name').fill('Aurora Wisp');
    await form.getByRole('button', { name: 'Make the creature' }).click();
    const sheet = page.getByRole('dialog', { name: 'Aurora Wisp' });
    await sheet.getByLabel('Strength').fill('33');
    await sheet.getByLabel('Strength').press('Enter');
    await expect(sheet).toContainText('All changes are saved.');
    await page.keyboard.press('Escape');
    await bestiary.getByRole('searchbox', { name: 'Search creatures' }).fill('aurora');
    await bestiary.getByRole('button', { name: 'Aurora Wisp', exact: true }).click();
    await picture(page, 'bestiary-admin');

    const bo = await Player.signIn(server.url, 'Bo');
    const found = async () => (await bo.api('GET', '/api/monsters?q=aurora')).body.monsters;
    expect(await found()).toMatchObject([{ own: false, scope: 'global', template: { fields: { strength: 33 } } }]);
    await bestiary.getByRole('button', { name: 'Delete Aurora Wisp' }).click();
    await expect(bestiary).toContainText('Everybody’s bestiary has no such creature.');
    expect(await found()).toEqual([]);
    await context.close();
  } finally {
    await server.stop();
  }
});
