import { findRuleset, type SheetTemplate } from '@tallow/shared/rules';
import { importMap } from '../../server/test/support/importMap.ts';
import { FightDriver, type AnswerPreference } from './support/FightDriver.ts';
import { cellarMap } from './support/cellarMap.ts';
import { isAccessible, picture } from './support/looks.ts';
import type { TablePerson } from './support/TablePerson.ts';
import { expect, test } from './support/tableTest.ts';

type Spot = { readonly x: number; readonly y: number };
const CHIP = findRuleset('chip')!;

test('every page is whole and accessible: home, the table as GM, as player and on a phone', async ({ person }) => {
  const [gm, bo, phone] = [await person('Ada'), await person('Bo'), await person('Cy', { phone: true })];
  const complaints: string[] = [];
  for (const { page, name } of [gm, bo, phone])
    page.on('console', (message) => message.type() === 'error' && complaints.push(`${name}: ${message.text()}`));
  await gm.page.goto('/');
  await picture(gm.page, 'home');
  await isAccessible(gm.page);
  await gm.signIn();
  await isAccessible(gm.page);
  const link = await gm.openTable('The Gilded Flagon');
  const assistant = await gm.assistant();
  const sessionId = await gm.page.evaluate(() => globalThis.__tallow!.model().session.id);
  await importMap(assistant, sessionId, await cellarMap(), 'Tavern and cellar.dd2vtt');
  await bo.join(link);
  await phone.join(link);
  const tokens = [
    {
      name: 'Brakka',
      ownerId: await bo.userId(),
      x: 500,
      y: 300,
      color: '#7d8cd6',
      bar: { value: 34, max: 50 },
      showBar: true,
    },
    {
      name: 'Old Tam',
      ownerId: await phone.userId(),
      x: 600,
      y: 600,
      color: '#7fb069',
      bar: { value: 22, max: 28 },
      showBar: true,
    },
    { name: 'Innkeeper', x: 1_100, y: 300, color: '#e8b04b' },
    { name: 'Cultist', x: 1_800, y: 1_200, color: '#d1603d', bar: { value: 9, max: 18 } },
    { name: 'Watcher', x: 1_300, y: 800, color: '#6b4a8a', hidden: true },
  ];
  for (const token of tokens)
    expect(await assistant.act({ action: 'token.create', ...token })).toMatchObject({ ok: true });
  const door = await gm.page.evaluate(
    () => [...globalThis.__tallow!.model().doors.values()].find(({ x1, y1 }) => x1 === 900 && y1 === 500)!.id,
  );
  await assistant.act({ action: 'door.set', doorId: door, state: 'open' });
  await expect.poll(() => bo.sees('Brakka')).toBe(true);
  await bo.drag('Brakka', 700, 500);
  await expect.poll(async () => (await gm.token('Brakka'))?.x).toBe(700);
  await assistant.say('The candle gutters. Somebody laughs behind the bar.');
  await assistant.leave();

  await gm.page.keyboard.press('0');
  await picture(gm.page, 'table-gm');
  await isAccessible(gm.page);
  await bo.page.keyboard.press('0');
  await picture(bo.page, 'table-player');
  await isAccessible(bo.page);
  await picture(phone.page, 'table-phone');
  await isAccessible(phone.page);
  expect((await bo.tokens()).map(({ name }) => name)).not.toContain('Watcher');
  expect(complaints).toEqual([]);
});

const [FIGHTER, MAGE] = CHIP.heroes!;
const creature = (name: string): SheetTemplate => CHIP.bestiary!.find((each) => each.name === name)!;
const made = (template: SheetTemplate | undefined, name: string, fields: object): object => ({
  ...template,
  name,
  fields: { ...template?.fields, ...fields },
});

/** Those who parry stay where they are; then whatever stands first. */
const PREFERENCE: AnswerPreference = [/Parry/, /No reaction/, /^\d\s*(Decline|Let it go|Stay|This DC|Set|So|Nothing)/];

/** Nearer, and with a place of the map at a place of the page. */
async function look(person: TablePerson, map: Spot, at: Spot, steps = 1): Promise<void> {
  const { keyboard, mouse } = person.page;
  for (let i = 0; i < steps; i++) await keyboard.press('+');
  await person.page.waitForTimeout(400);
  const from = await person.spotOf(map.x, map.y);
  await mouse.move(800, 600);
  await mouse.down();
  await mouse.move(800 + at.x - from.x, 600 + at.y - from.y, { steps: 8 });
  await person.page.waitForTimeout(200); // at rest: no throw
  await mouse.up();
}

test('a fight is whole and accessible: for the GM, for who is attacked, and on a phone', async ({ person }) => {
  const [gm, bo, phone] = [await person('Ada'), await person('Bo'), await person('Cy', { phone: true })];
  await gm.signIn();
  const link = await gm.openTable('The Gilded Flagon');
  const assistant = await gm.assistant();
  await importMap(
    assistant,
    await gm.page.evaluate(() => globalThis.__tallow!.model().session.id),
    await cellarMap(),
    'Tavern and cellar.dd2vtt',
  );
  await bo.join(link);
  await phone.join(link);
  const add = (template: object, x: number, y: number, ownerId: string | null = null, count = 1) =>
    assistant.act({ action: 'sheet.add', template, count, ownerId, side: ownerId ? 'party' : 'foes', place: { x, y } });
  await add(
    made(FIGHTER, 'Brakka', { strength: 24, dexterity: 30, constitution: 14, perception: 20 }),
    400,
    500,
    await bo.userId(),
  );
  await add(made(MAGE, 'Old Tam', { dexterity: 24, arcane: 26, perception: 20 }), 300, 600, await phone.userId());
  await add(made(creature('Goblin'), 'Goblin', { constitution: 9 }), 400, 400, null, 2);
  await add(made(creature('Ogre'), 'Ogre', {}), 500, 500);
  const idOf = (name: string): string => [...assistant.state.sheets].find(([, sheet]) => sheet.name === name)![0];
  const COLOURS = {
    Brakka: '#7d8cd6',
    'Old Tam': '#7fb069',
    'Goblin 1': '#d1603d',
    'Goblin 2': '#b9503a',
    Ogre: '#8a4f7d',
  };
  for (const [name, color] of Object.entries(COLOURS))
    await assistant.act({ action: 'token.update', tokenId: assistant.tokenNamed(name), color });
  const INITIATIVE = { Brakka: 74, 'Goblin 1': 61, 'Old Tam': 52, 'Goblin 2': 40, Ogre: 22 };
  await assistant.act({ action: 'session.update', reactionSeconds: 60 });
  await assistant.act({ action: 'encounter.start', sheetIds: Object.keys(INITIATIVE).map(idOf) });
  for (const [name, initiative] of Object.entries(INITIATIVE))
    await assistant.act({ action: 'encounter.set', sheetId: idOf(name), initiative });
  await assistant.act({ action: 'encounter.next' });
  const fight = new FightDriver(gm, [bo, phone], assistant);
  const attack = async (who: string, entryId: string, target: string): Promise<void> =>
    expect(
      await assistant.act({ action: 'attack', sheetId: idOf(who), entryId, targets: [assistant.tokenNamed(target)] }),
    ).toMatchObject({ ok: true });
  const turn = async (who: string, entryId: string, target: string): Promise<void> => {
    await attack(who, entryId, target);
    await fight.settle(PREFERENCE);
    await assistant.act({ action: 'encounter.next' });
  };
  await turn('Brakka', 'sword', 'Goblin 1');
  await turn('Goblin 1', 'dagger', 'Old Tam');
  await assistant.act({ action: 'sheet.effect', sheetIds: [idOf('Goblin 1')], name: 'Burning' });
  await assistant.act({ action: 'sheet.effect', sheetIds: [idOf('Goblin 1')], condition: 'grappled' });
  await assistant.act({ action: 'sheet.effect', sheetIds: [idOf('Brakka')], name: 'Blessed' });
  await assistant.act({
    action: 'act',
    actionId: 'cast',
    sheetId: idOf('Old Tam'),
    entryId: 'fire-bolt',
    targets: [assistant.tokenNamed('Goblin 1')],
  });
  await fight.settle(PREFERENCE);
  await assistant.act({ action: 'encounter.next' });

  for (let i = 0; i < 3; i++) await phone.page.keyboard.press('+');
  await phone.page
    .getByRole('button', { name: /^Old Tam/ })
    .first()
    .click();
  await attack('Goblin 2', 'dagger', 'Old Tam');
  await expect(phone.prompt()).toBeVisible();
  await picture(phone.page, 'fight-phone');
  await isAccessible(phone.page);
  await fight.settle(PREFERENCE);
  await assistant.act({ action: 'encounter.next' });

  await look(bo, { x: 500, y: 550 }, { x: 820, y: 340 });
  await look(gm, { x: 500, y: 550 }, { x: 285, y: 335 });
  await bo.select('Brakka');
  await gm.select('Ogre');
  await gm.page.keyboard.press('Enter');
  await expect(gm.page.getByRole('region', { name: 'Sheet: Ogre' })).toBeVisible();
  await attack('Ogre', 'club', 'Brakka');
  await expect(bo.prompt()).toContainText('How do you defend yourself?');
  await picture(bo.page, 'fight-player');
  await picture(gm.page, 'fight-gm');
  await isAccessible(bo.page);
  await isAccessible(gm.page);
  await assistant.leave();
});
