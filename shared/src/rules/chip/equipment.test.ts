import { describe, expect, it } from 'vitest';
import { deriveBeing, templateProblems } from '../index.ts';
import { act, asking, play, tableOf, worldOf, type Setting } from '../testing/index.ts';
import { SAMPLE_HEROES, SAMPLE_MONSTERS } from './bestiary.ts';
import { CHIP } from './chip.ts';
import { chipArmor, chipEntry, chipShield, chipWeapon } from './chipEntries.ts';
import { loadOf } from './load.ts';
import { regenerated } from './regeneration.ts';
import { VARIANTS } from './variants.ts';
import { conditions, entry, hero, points, resource } from './testing/sheets.ts';

const potion = chipEntry(
  'consumable',
  'potion',
  'Potion',
  { restoresHp: 70, restoresMana: 5, lastsHours: 2 },
  { quantity: 1, modifiers: [{ kind: 'stat', stat: 'strength', add: 5 }] },
);
const wounded = hero('anna', {}, { entries: [potion], resources: { hp: 100, mana: 0 } });

it('[EQP7] a consumable is given to nobody through a wall', () => {
  const flask = chipEntry('consumable', 'potion', 'Potion', { restoresHp: 20 });
  const giving = (at: Setting['at'], walls: Setting['walls'] = [], byGm = false) =>
    act(
      tableOf(CHIP, [hero('anna', {}, { entries: [flask] }), hero('bert', {}, { resources: { hp: 10 } })], {
        at: at!,
        walls,
      }),
      asking('use-item', 'anna', { entryId: 'potion', targets: ['bert'], byGm }),
    );
  const beside = { anna: [0, 0], bert: [1, 0] } as const;
  expect([
    giving(beside).refused,
    giving(beside, [['anna', 'bert']]).refused,
    giving(beside, [['anna', 'bert']], true).refused,
  ]).toEqual([null, 'no-line-of-effect', null]);
  expect(resource(giving(beside), 'bert')).toBe(30);
});

describe('Equipment', () => {
  it('[EQP7] a consumable costs a point in combat and one piece, and does what it does', () => {
    const played = act(tableOf(CHIP, [wounded], { turnOf: 'anna' }), asking('use-item', 'anna', { entryId: 'potion' }));
    expect([
      points(played, 'anna'),
      entry(played, 'anna', 'potion').quantity,
      resource(played, 'anna'),
      resource(played, 'anna', 'mana'),
      conditions(played, 'anna'),
    ]).toEqual([7, 0, 170, 5, ['Potion']]);
    expect(played.table.sheets.get('anna' as never)!.effects[0]!.duration).toEqual({ kind: 'hours', left: 2 });
    expect(act(played.table, asking('use-item', 'anna', { entryId: 'potion' })).refused).toBe('not-enough');
  });

  it('[EQP7] it may be given to somebody else', () => {
    const played = act(
      tableOf(CHIP, [wounded, hero('bert', {}, { resources: { hp: 10 } })]),
      asking('use-item', 'anna', { entryId: 'potion', targets: ['bert'] }),
    );
    expect([resource(played, 'bert'), resource(played, 'anna')]).toEqual([80, 100]);
  });

  it('[EQP4] [EQP5] heavy armor and shields bring their effects as modifiers', () => {
    expect([chipArmor('a', 'a', 'light').modifiers, chipArmor('a', 'a', 'medium').modifiers]).toEqual([[], []]);
    expect(chipArmor('a', 'a', 'heavy').modifiers).toEqual([{ kind: 'advantage', on: 'dodge', mode: 'disadvantage' }]);
    expect(chipShield('s', 's').modifiers).toEqual([{ kind: 'advantage', on: 'block', mode: 'advantage' }]);
  });

  it('[EQP6] everything else is generic effects of what is active', () => {
    const belt = chipEntry('gear', 'belt', 'Belt', {}, { modifiers: [{ kind: 'stat', stat: 'strength', add: 7 }] });
    expect(deriveBeing(CHIP, hero('a', {}, { entries: [belt] })).value('lifting')).toBe(107);
    expect(deriveBeing(CHIP, hero('a', {}, { entries: [{ ...belt, active: false }] })).value('lifting')).toBe(100);
  });

  it('[EQP8] [EQP9] weight counts against Carry Weight, in containers too', () => {
    const gear = (id: string, weight: number, containerId: string | null) =>
      chipEntry('gear', id, id, {}, { weight, quantity: 2, containerId: containerId as never });
    const sack = chipEntry('container', 'sack', 'Sack', { weightLimit: 10 }, { weight: 1 });
    const magic = chipEntry('container', 'magic', 'Bag', { weightLimit: 50, negatesWeight: true }, { weight: 2 });
    const load = loadOf(
      deriveBeing(
        CHIP,
        hero(
          'a',
          {},
          { entries: [sack, magic, gear('rope', 3, 'sack'), gear('gold', 20, 'magic'), gear('lamp', 4, null)] },
        ),
      ),
    );
    expect(load).toEqual({
      carried: 1 + 6 + 2 + 8,
      limit: 100,
      containers: [
        { entryId: 'sack', carried: 6, limit: 10 },
        { entryId: 'magic', carried: 40, limit: 50 },
      ],
    });
  });

  it('[EQP8] a container within itself does not hang the table', () => {
    const loop = chipEntry('container', 'loop', 'Loop', {}, { weight: 1, containerId: 'loop' as never });
    expect(loadOf(deriveBeing(CHIP, hero('a', {}, { entries: [loop] }))).carried).toBe(0);
  });

  it('[MOV4] reach is the longest of the melee weapons at hand', () => {
    const reach = (...entries: Parameters<typeof chipWeapon>[]) =>
      CHIP.reachFeet(deriveBeing(CHIP, hero('a', {}, { entries: entries.map((given) => chipWeapon(...given)) })));
    expect([
      reach(),
      reach(['pike', 'Pike', { reachFeet: 10 }], ['bow', 'Bow', { reachFeet: 0 }]),
      reach(['pike', 'Pike', { reachFeet: 10 }, { dropped: true }]),
    ]).toEqual([0, 10, 0]);
  });
});

describe('Mana', () => {
  it('[STA6] regenerates 10 % of the maximum an hour, floored over all the hours together', () => {
    expect([
      regenerated(49, 10, 1),
      regenerated(49, 10, 3),
      regenerated(10_000, 10, 1),
      regenerated(49, 10, 0.5),
    ]).toEqual([4, 14, 1000, 2]);
  });

  it('[STA6] with game time, up to the maximum', () => {
    const tired = tableOf(CHIP, [hero('anna', {}, { resources: { mana: 0 } }), hero('bert')]);
    const tick = (hours: number) => play(tired, (chance) => CHIP.hooks.onTick!(hours, worldOf(tired), chance));
    expect([resource(tick(3), 'anna', 'mana'), resource(tick(30), 'anna', 'mana'), tick(3).changes.length]).toEqual([
      3000, 10_000, 1,
    ]);
  });

  it('[STA6] the GM may set another percentage', () => {
    const slow = tableOf(CHIP, [hero('anna', { manaRegeneration: 5 }, { resources: { mana: 0 } })]);
    expect(
      resource(
        play(slow, (chance) => CHIP.hooks.onTick!(1, worldOf(slow), chance)),
        'anna',
        'mana',
      ),
    ).toBe(500);
  });
});

describe('The ruleset', () => {
  it('its examples are within the rules', () => {
    const samples = [...SAMPLE_MONSTERS, ...SAMPLE_HEROES];
    expect(samples.map((template) => templateProblems(CHIP, template))).toEqual(samples.map(() => []));
  });

  it('every variant is off by default and has its older reading', () => {
    expect(VARIANTS.map(({ id, values }) => [id, ...values.map((value) => value.id)])).toEqual([
      ['hp', 'health', 'constitution'],
      ['no-reaction', 'armor-class', 'auto-hit'],
      ['parry-stat', 'weapon', 'dexterity'],
      ['skill-proficiency', 'on', 'off'],
      ['damage-base', 'on', 'off'],
      ['ap-reset', 'own-turn', 'round'],
    ]);
  });

  it('[PRM2] owners set HP and mana themselves, nothing else', () => {
    expect(CHIP.sheet.resources.filter(({ ownerSets }) => ownerSets).map(({ id }) => id)).toEqual(['hp', 'mana']);
  });

  it('ids of actions, fields and values are unique', () => {
    for (const ids of [
      CHIP.actions,
      CHIP.conditions,
      [...CHIP.sheet.fields, ...CHIP.sheet.derived],
      CHIP.sheet.entryKinds,
    ].map((list) => list.map(({ id }) => id.toLowerCase())))
      expect(new Set(ids).size).toBe(ids.length);
  });
});
