import { findRuleset } from '@tallow/shared/rules';
import { FightDriver, type AnswerPreference } from './support/FightDriver.ts';
import { expect, test } from './support/tableTest.ts';

const RULES = findRuleset('chip')!;
const [FIGHTER, MAGE] = RULES.heroes!;
const [GOBLIN] = RULES.bestiary!;
const named = (template: typeof FIGHTER, name: string, fields: object = {}): object => ({
  ...template!,
  name,
  fields: { ...template!.fields, ...fields },
});

/** Each round another defence, where it is open; then whatever stands first. */
const PREFERENCES: readonly AnswerPreference[] = [
  [/Dodge/],
  [/Parry/, /Dodge/],
  [/Block/, /Dodge/],
  [/No reaction/],
  [/Dodge/],
].map((preference) => [...preference, /^\d\s*(Decline|Let it go|Stay|This DC|Set|So|Nothing)/]);

test('three browsers fight for five rounds, through a kill -9 in the middle', async ({ person, server }) => {
  test.setTimeout(600_000);
  const [gm, bo, cy] = [
    await person('Ada', { large: true }),
    await person('Bo', { large: true }),
    await person('Cy', { large: true }),
  ];
  await gm.signIn();
  const link = await gm.openTable('Five rounds');
  await bo.join(link);
  await cy.join(link);
  let assistant = await gm.assistant();
  const add = (template: object, ownerId: string | null, x: number, y: number, count = 1) =>
    assistant.act({ action: 'sheet.add', template, count, ownerId, side: ownerId ? 'party' : 'foes', place: { x, y } });
  await add(named(FIGHTER, 'Brand', { dexterity: 40, perception: 40, constitution: 40 }), await bo.userId(), 900, 700);
  await add(named(FIGHTER, 'Tam', { dexterity: 40, perception: 40, constitution: 40 }), await bo.userId(), 900, 900);
  await add(
    named(MAGE, 'Mira', { dexterity: 40, perception: 40, constitution: 40, arcane: 30 }),
    await cy.userId(),
    700,
    800,
  );
  await add(named(GOBLIN, 'Goblin', { dexterity: 40, perception: 40, constitution: 60 }), null, 1_000, 800, 4);
  for (const who of [gm, bo, cy]) await expect.poll(() => who.sees('Goblin 4')).toBe(true);
  const fight = new FightDriver(gm, [bo, cy], assistant);
  await assistant.act({ action: 'session.update', reactionSeconds: 120 });
  await assistant.act({ action: 'encounter.start', sheetIds: [...assistant.state.sheets.keys()] });
  await assistant.act({ action: 'encounter.roll' });
  await fight.next();

  let isKilled = false;
  const goblins = ['Goblin 1', 'Goblin 2', 'Goblin 3', 'Goblin 4'];
  const heroes = ['Brand', 'Tam', 'Mira'];
  while (fight.round <= 5) {
    const who = fight.turnOf;
    const target = (heroes.includes(who) ? goblins : heroes).find((name) => fight.hp(name) > 0) ?? 'Brand';
    await test.step(`round ${fight.round}: ${who} against ${target}`, async () => {
      const action = who === 'Mira' ? 'Cast a spell' : who === 'Tam' && fight.round === 2 ? 'Grapple' : 'Attack';
      if (heroes.includes(who) || fight.round === 1) await fight.act(who, action, target);
      else
        await assistant.act({
          action: 'attack',
          sheetId: fight.idOf(who),
          entryId: 'dagger',
          targets: [assistant.tokenNamed(target)],
        });
      if (fight.round === 3 && !isKilled && heroes.includes(who)) {
        isKilled = true;
        await server.restart();
        for (const each of [gm, bo, cy]) await expect.poll(() => each.phase(), { timeout: 30_000 }).toBe('active');
        assistant = await gm.assistant();
        fight.observe(assistant);
      }
      await fight.settle(PREFERENCES[fight.round - 1] ?? PREFERENCES[0]!);
    });
    await fight.next();
  }

  expect(isKilled).toBe(true);
  for (const each of [gm, bo, cy])
    await expect.poll(() => each.page.evaluate(() => globalThis.__tallow!.model().encounter?.round)).toBe(6);
  for (const name of [...heroes, ...goblins]) await expect.poll(() => gm.resource(name, 'hp')).toBe(fight.hp(name));
  expect(goblins.some((name) => fight.hp(name) < 1_200) || heroes.some((name) => fight.hp(name) < 2_000)).toBe(true);
  await assistant.act({ action: 'encounter.end' });
  await expect(bo.page.getByRole('log')).toContainText('The encounter is over');
  await assistant.leave();
});
