import type { Locator } from '@playwright/test';
import { findRuleset } from '@tallow/shared/rules';
import { isAccessible, picture } from './support/looks.ts';
import type { TablePerson } from './support/TablePerson.ts';
import { expect, test } from './support/tableTest.ts';

const D20 = findRuleset('d20')!;
const turns = ({ page }: TablePerson): Locator => page.getByRole('region', { name: 'Turns' });

/** The hint on what to press lies below the turns, where both can be read. */
async function isBelowTurns(person: TablePerson): Promise<void> {
  const hint = (await person.page.getByText('Press tokens to mark them as targets.').boundingBox())!;
  const tracker = (await turns(person).boundingBox())!;
  expect(hint.y).toBeGreaterThanOrEqual(tracker.y + tracker.height);
}

test('on a phone and beside it, a d20 attack is put together and fought out', async ({ person }) => {
  const [gm, phone] = [await person('Ada'), await person('Cy', { phone: true })];
  const complaints: string[] = [];
  for (const { page, name } of [gm, phone])
    page.on('console', (message) => message.type() === 'error' && complaints.push(`${name}: ${message.text()}`));
  await gm.signIn();
  await gm.page.getByLabel('Rules').selectOption('d20');
  const link = await gm.openTable('The Gatehouse');
  await phone.join(link);
  const assistant = await gm.assistant();
  const [hero] = D20.heroes!;
  const [foe] = D20.bestiary!;
  await assistant.act({
    action: 'sheet.add',
    template: { ...hero, name: 'Wren' },
    ownerId: await phone.userId(),
    side: 'party',
    place: { x: 500, y: 500 },
  });
  await assistant.act({
    action: 'sheet.add',
    template: { ...foe, name: 'Rat' },
    side: 'foes',
    place: { x: 600, y: 500 },
  });
  const idOf = (name: string): string => [...assistant.state.sheets].find(([, sheet]) => sheet.name === name)![0];
  await expect.poll(() => phone.sees('Rat')).toBe(true);
  await assistant.act({ action: 'encounter.start', sheetIds: [idOf('Wren'), idOf('Rat')] });
  await assistant.act({ action: 'encounter.set', sheetId: idOf('Wren'), initiative: 5 });
  await assistant.act({ action: 'encounter.set', sheetId: idOf('Rat'), initiative: 20 });
  await assistant.act({ action: 'encounter.next' });

  await test.step('the GM puts an attack of the creature together, with the hint below the turns', async () => {
    await gm.select('Rat');
    await gm.compose('Attack');
    await isBelowTurns(gm);
    await isAccessible(gm.page);
    await picture(gm.page, 'composer-d20');
    await gm.click('Wren');
    await expect(gm.composer().getByRole('list', { name: 'Targets' })).toContainText('Wren');
    await gm.page.keyboard.press('Enter');
    await gm.composer().getByRole('button', { name: 'Attack', exact: true }).click();
    await expect(gm.composer()).toBeHidden();
    await expect(gm.page.getByRole('log')).toContainText('Rat → Wren');
  });

  await test.step('on a phone the composer leaves the map in sight, and targets are marked by a finger', async () => {
    await gm.page.locator('canvas').focus();
    await gm.page.keyboard.press('n');
    await expect(turns(phone).locator('[aria-current=step]')).toContainText('Wren');
    await turns(phone).getByRole('button', { name: /^Wren/ }).tap();
    await phone.compose('Attack');
    await isBelowTurns(phone);
    await picture(phone.page, 'composer-phone');
    await isAccessible(phone.page);
    const rat = (await phone.token('Rat'))!;
    const at = await phone.spotOf(rat.x + 50, rat.y + 50);
    await phone.page.touchscreen.tap(at.x, at.y);
    await expect(phone.composer().getByRole('list', { name: 'Targets' })).toContainText('Rat');
    await phone.composer().getByRole('button', { name: 'Done picking' }).tap();
    await isAccessible(phone.page);
    await picture(phone.page, 'composer-phone-marked');
    await phone.composer().getByRole('button', { name: 'Attack', exact: true }).tap();
    await expect(phone.composer()).toBeHidden();
    await expect(gm.page.getByRole('log')).toContainText('Wren → Rat');
  });
  await assistant.leave();
  expect(complaints).toEqual([]);
});
