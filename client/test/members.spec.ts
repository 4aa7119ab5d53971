import { isAccessible, picture } from './support/looks.ts';
import { expect, test } from './support/tableTest.ts';
import type { TablePerson } from './support/TablePerson.ts';

const pick = (who: TablePerson, name: string | RegExp): Promise<void> =>
  who.page.getByRole('menuitem', { name }).click();
const confirm = (who: TablePerson, name: string): Promise<void> =>
  who.page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
const openParty = (who: TablePerson): Promise<void> => who.page.getByRole('tab', { name: 'Party' }).click();
const roleOf = (who: TablePerson): Promise<string> => who.page.evaluate(() => globalThis.__tallow!.model().me.role);
const codeOf = (who: TablePerson): Promise<string> =>
  who.page.evaluate(() => globalThis.__tallow!.model().session.joinCode);
const menuOf = async (gm: TablePerson, name: string): Promise<void> =>
  gm.page.getByRole('button', { name: `What to do with ${name}` }).click();

test('a GM removes somebody, and lets them back in: everybody reads what holds now', async ({ person }) => {
  const [gm, bo, cy] = [await person('Ada'), await person('Bo'), await person('Cy')];
  await gm.signIn();
  const link = await gm.openTable('Comings and Goings');
  await bo.join(link);
  await cy.join(link);
  const old = await codeOf(gm);
  await openParty(gm);
  await menuOf(gm, 'Bo');
  await pick(gm, 'Remove from the table…');
  await confirm(gm, 'Remove from the table');

  await expect(bo.page.getByRole('heading', { name: 'The GM removed you from this table' })).toBeVisible();
  await isAccessible(bo.page);
  await picture(bo.page, 'removed');
  for (const who of [gm, cy]) await expect.poll(() => codeOf(who)).not.toBe(old);
  const code = await codeOf(gm);
  await expect(gm.page.locator('aside').getByText(`${code.slice(0, 5)}-${code.slice(5)}`)).toBeVisible();

  await bo.page.goto('/');
  await bo.page.getByLabel('Join code or link').fill(`It is ${code}`);
  await bo.page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(bo.page.getByText('The GM has removed you from this table.')).toBeVisible();

  await expect(gm.page.getByRole('region', { name: 'Removed from the table' })).toContainText('Bo');
  await isAccessible(gm.page);
  await picture(gm.page, 'party-removed');
  await gm.page.getByRole('button', { name: 'Let Bo back in' }).click();
  await expect(gm.page.getByRole('region', { name: 'Removed from the table' })).toBeHidden();
  await bo.page.getByRole('button', { name: 'Join', exact: true }).click();
  await bo.seated();

  await test.step('the GM makes a new code, and reads it at once', async () => {
    const before = await codeOf(gm);
    await gm.page.getByRole('button', { name: 'Make a new join code' }).click();
    await confirm(gm, 'Make a new code');
    await expect.poll(() => codeOf(gm)).not.toBe(before);
    await expect(gm.page.getByText('The join code is new.', { exact: false })).toBeVisible();
  });
});

test("the GM's seat is shared, handed over, taken back, left empty and taken again", async ({ person }) => {
  const [gm, bo] = [await person('Ada'), await person('Bo')];
  await gm.signIn();
  await bo.join(await gm.openTable('The Seat'));
  await openParty(gm);
  await menuOf(gm, 'Bo');
  await pick(gm, 'Make a GM beside me…');
  await expect(gm.page.getByRole('dialog')).toContainText('Make Bo a GM beside you?');
  await picture(gm.page, 'co-gm');
  await confirm(gm, 'Make a GM');
  await expect.poll(() => roleOf(bo)).toBe('gm');
  await menuOf(gm, 'Bo');
  await pick(gm, 'Take the GM’s seat back…');
  await confirm(gm, 'Take it back');
  await expect.poll(() => roleOf(bo)).toBe('player');
  await menuOf(gm, 'Bo');
  await pick(gm, 'Hand over the GM’s seat…');
  await confirm(gm, 'Hand it over');
  await expect.poll(async () => [await roleOf(gm), await roleOf(bo)]).toEqual(['player', 'gm']);

  await test.step('with no GM left, a banner says so, and who opened the table takes the seat', async () => {
    await bo.page.goto('/');
    await bo.page.getByRole('button', { name: 'More for The Seat' }).click();
    await pick(bo, 'Leave this table');
    await confirm(bo, 'Leave this table');
    await expect(gm.page.getByText('Nobody leads this table.', { exact: false })).toBeVisible();
    await picture(gm.page, 'leaderless');
    await isAccessible(gm.page);
    await gm.page.getByRole('button', { name: 'Take the GM’s seat' }).click();
    await expect.poll(() => roleOf(gm)).toBe('gm');
    await expect(gm.page.getByText('Nobody leads this table.', { exact: false })).toBeHidden();
  });

  await test.step('a table that its creator left is there to be led again, or deleted', async () => {
    const leave = async (): Promise<void> => {
      await gm.page.goto('/');
      await gm.page.getByRole('button', { name: 'More for The Seat' }).click();
      await pick(gm, 'Leave this table');
      await confirm(gm, 'Leave this table');
    };
    await leave();
    await expect(gm.page.getByRole('region', { name: 'Tables you left' })).toContainText('The Seat');
    await picture(gm.page, 'home-left');
    await isAccessible(gm.page);
    await gm.page.getByRole('button', { name: 'Lead “The Seat” again' }).click();
    await gm.seated();
    await expect.poll(() => roleOf(gm)).toBe('gm');
    await leave();
    await gm.page.getByRole('button', { name: 'Delete “The Seat”' }).click();
    await confirm(gm, 'Delete for everybody');
    await expect(gm.page.getByRole('region', { name: 'Tables you left' })).toBeHidden();
  });
});

test('players see that nobody leads, and that a table was deleted', async ({ person }) => {
  const [gm, bo] = [await person('Ada'), await person('Bo', { phone: true })];
  await gm.signIn();
  await bo.join(await gm.openTable('Orphans'));
  await gm.page.goto('/');
  await gm.page.getByRole('button', { name: 'More for Orphans' }).click();
  await pick(gm, 'Leave this table');
  await confirm(gm, 'Leave this table');
  await expect(bo.page.getByText('You can play on; the GM’s tools are locked.', { exact: false })).toBeVisible();
  await picture(bo.page, 'leaderless-phone');
  await isAccessible(bo.page);
  const table = bo.page.url();
  await bo.page.goto('/');
  await expect(bo.page.getByText('no GM')).toBeVisible();
  await picture(bo.page, 'home-no-gm-phone');
  await bo.page.goto(table);
  await bo.seated();
  await gm.page.getByRole('button', { name: 'Delete “Orphans”' }).click();
  await confirm(gm, 'Delete for everybody');
  await expect(bo.page.getByText('This table is gone', { exact: false })).toBeVisible();
});

test('a code is read out of a whole message; a name that is taken is asked for anew, one that hides is explained', async ({
  person,
}) => {
  const [gm, bo, twin, sly] = [await person('Ada'), await person('Bo'), await person('Bo'), await person('S\u202ely')];
  await gm.signIn();
  const link = await gm.openTable('Names');
  await bo.join(link);
  const code = await codeOf(gm);

  await sly.page.goto('/');
  await sly.page.getByLabel('Your name').fill(sly.name);
  await sly.page.getByRole('button', { name: 'Sit down' }).click();
  await expect(sly.page.getByText('A name cannot hold invisible characters', { exact: false })).toBeVisible();

  await twin.signIn();
  await twin.page
    .getByLabel('Join code or link')
    .fill(`Hi! Friday at 7, bring dice. The code is “${code.slice(0, 5)}–${code.slice(5)}” – see you!`);
  await twin.page.getByRole('button', { name: 'Join', exact: true }).click();
  await expect(twin.page.getByLabel('Your name at this table')).toBeFocused();
  await expect(twin.page.getByText('Somebody at this table has that name', { exact: false })).toBeVisible();
  await isAccessible(twin.page);
  await picture(twin.page, 'name-taken');
  await twin.page.keyboard.type('Bo the Younger');
  await twin.page.keyboard.press('Enter');
  await twin.seated();
  await openParty(gm);
  await expect(gm.page.getByRole('button', { name: 'What to do with Bo the Younger' })).toBeVisible();

  await test.step('on the page behind the link, too', async () => {
    const third = await person('Bo');
    await third.page.goto(link);
    await third.page.getByLabel('Your name').fill('Bo');
    await third.page.getByRole('button', { name: 'Sit down' }).click();
    await third.page.getByRole('button', { name: 'Join the table' }).click();
    await third.page.getByLabel('Your name at this table').fill('Bo the Third');
    await picture(third.page, 'name-taken-link');
    await third.page.getByRole('button', { name: 'Join under this name' }).click();
    await third.seated();
  });
});
