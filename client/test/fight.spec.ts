import type { Player } from '../../server/test/support/Player.ts';
import { isAccessible } from './support/looks.ts';
import { expect, test } from './support/tableTest.ts';

const sword = {
  id: 'sword',
  kind: 'weapon',
  name: 'Sword',
  fields: { stat: 'strength', baseDamage: 10, damageTypes: ['slashing'], canParry: true },
  modifiers: [],
  requires: null,
  quantity: 1,
  weight: 3,
  containerId: null,
  active: true,
  dropped: false,
  secret: false,
};
const spell = (name: string, areaFeet: number) => ({
  ...sword,
  id: name.toLowerCase(),
  kind: 'spell',
  name,
  fields: { baseDamage: 5, rangeFeet: 60, areaFeet },
});
const template = (name: string): object => ({
  ruleset: 'chip',
  name,
  image: '',
  size: 1,
  bonuses: {},
  proficiencies: [],
  gmNotes: '',
  entries: [sword],
  fields: { strength: 30, dexterity: 40, constitution: 20, perception: 40, arcane: 5, will: 5, racialMultiplier: 50 },
});
const sheetOf = (player: Player, name: string): string =>
  [...player.state.sheets].find(([, sheet]) => sheet.name === name)![0];

test('people roll, attack, defend and take back at the table', async ({ person }) => {
  const [gm, bo] = [await person('Ada'), await person('Bo')];
  await gm.signIn();
  const link = await gm.openTable('The Duel');
  await bo.join(link);
  const assistant = await gm.assistant();
  await assistant.act({
    action: 'sheet.add',
    template: template('Brand'),
    ownerId: await bo.userId(),
    side: 'party',
    place: { x: 500, y: 500 },
  });
  await assistant.act({ action: 'sheet.add', template: template('Goblin'), side: 'foes', place: { x: 600, y: 500 } });
  await expect.poll(() => bo.sees('Goblin')).toBe(true);
  const log = bo.page.getByRole('log');

  await test.step('a formula that cannot be read is marked where it goes wrong, and nothing is sent', async () => {
    await bo.page.keyboard.press('/');
    await expect(bo.page.getByLabel('Say something')).toBeFocused();
    await bo.page.keyboard.type('/r 2d6 + * 3');
    await bo.page.keyboard.press('Enter');
    await expect(bo.page.getByRole('alert')).toContainText('At character 7');
    await bo.page.getByLabel('Say something').fill('/br d20');
    await bo.page.keyboard.press('Enter');
    await expect(log).toContainText('Rolled blind');
    await bo.page.keyboard.press('Escape');
  });

  await test.step('the dice tray rolls what is laid out', async () => {
    await bo.page.keyboard.press('r');
    await bo.page.getByRole('button', { name: 'Add a d6', exact: true }).click();
    await bo.page.getByRole('button', { name: 'Add a d6, 1 so far' }).click();
    await bo.page.getByRole('button', { name: 'One more', exact: true }).click();
    await isAccessible(bo.page);
    await bo.page.keyboard.press('Tab');
    await bo.page.getByLabel('Formula').press('Enter');
    await expect(log.locator('summary')).toContainText('2d6 + 1');
    await expect(bo.page.getByLabel('Formula')).toBeHidden();
  });

  await test.step('a player attacks from the action bar, and the GM answers for the goblin', async () => {
    await bo.select('Brand');
    await bo.compose('Attack');
    await bo.click('Goblin');
    await expect(bo.composer().getByRole('list', { name: 'Targets' })).toContainText('Goblin');
    await isAccessible(bo.page);
    await bo.page.keyboard.press('Enter'); // done picking
    await expect(bo.composer().getByRole('button', { name: 'Attack' })).toBeFocused();
    await bo.page.keyboard.press('Enter'); // attack
    await expect(bo.page.getByText('Waiting for Goblin')).toBeVisible();
    await expect(gm.prompt()).toContainText('How do you defend yourself?');
    await isAccessible(gm.page);
    await gm.page.keyboard.press('1');
    await expect(log).toContainText('To hit: Sword');
    await expect(bo.page.getByText('Waiting for Goblin')).toBeHidden();
  });

  await test.step('a player who is attacked is asked, and steps aside with the keyboard', async () => {
    await assistant.act({
      action: 'attack',
      sheetId: sheetOf(assistant, 'Goblin'),
      entryId: 'sword',
      targets: [assistant.tokenNamed('Brand')],
    });
    await expect(bo.prompt()).toContainText('Goblin: Attack → Brand');
    await expect(gm.page.getByRole('button', { name: 'Answer for them' })).toBeVisible();
    await bo.answer(/^2 Dodge/);
    await expect(log).toContainText(/Dodge|fumble/);
    const asks = (): string => [...assistant.state.exchanges.values()].map(({ prompts }) => prompts).join('');
    await expect.poll(() => assistant.state.exchanges.size === 0 || asks().includes('Where do you step?')).toBe(true);
    if (assistant.state.exchanges.size === 0) return; // A natural 1: no step.
    await expect(bo.prompt()).toContainText('Where do you step?');
    await bo.answer(/Step up to/);
    await bo.page.keyboard.press('ArrowLeft');
    await bo.page.keyboard.press('Enter');
    await expect.poll(async () => (await bo.token('Brand'))?.x).toBe(400);
  });

  await test.step('an area that was drawn goes with the spell it was drawn for', async () => {
    await assistant.act({
      action: 'sheet.add',
      template: { ...template('Mage'), entries: [spell('Frost', 15), spell('Flame', 10)] },
      side: 'foes',
      place: { x: 800, y: 800 },
    });
    await expect.poll(() => gm.sees('Mage')).toBe(true);
    await gm.select('Mage');
    await gm.compose('Cast a spell');
    const circle = gm.composer().getByRole('button', { name: 'Circle' });
    await circle.click();
    await expect(circle).toHaveAttribute('aria-pressed', 'true');
    await gm.page.keyboard.press('Enter');
    await expect(gm.composer().getByText('put')).toBeVisible();
    await gm.composer().getByRole('button', { name: 'Keep the area on the map' }).click();
    await expect.poll(() => gm.page.evaluate(() => globalThis.__tallow!.model().templates.size)).toBe(1);
    await gm.composer().getByLabel('With').selectOption({ label: 'Flame' });
    await expect(circle).toHaveAttribute('aria-pressed', 'false');
    await expect(gm.composer().getByText('put')).toBeHidden();
    await gm.composer().getByRole('button', { name: 'Close' }).click();
  });

  await test.step('the GM types damage and takes it back', async () => {
    await gm.select('Goblin');
    const before = (await gm.resource('Goblin', 'hp'))!;
    const field = gm.selected().getByLabel(/−7 harms/);
    await field.fill('-7');
    await field.press('Enter');
    await expect.poll(() => gm.resource('Goblin', 'hp')).toBe(before - 7);
    await gm.page.locator('canvas').focus();
    await gm.page.keyboard.press('Control+z');
    await expect.poll(() => gm.resource('Goblin', 'hp')).toBe(before);
  });
  await assistant.leave();
});
