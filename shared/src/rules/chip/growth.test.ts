import { describe, expect, it } from 'vitest';
import type { Ask } from '../index.ts';
import { act, asking, tableOf, worldOf } from '../testing/index.ts';
import { CHIP } from './chip.ts';
import { hero, notes, proficiency, trained } from './testing/sheets.ts';

const anna = hero(
  'anna',
  { xp: 50, nextLevelXp: 100, unassignedPoints: 3 },
  { proficiencies: [trained('swords', 500, 10)] },
);
const table = tableOf(CHIP, [anna]);
const gm = (actionId: string, inputs: Ask['inputs'], given = table) =>
  act(given, asking(actionId, 'anna', { inputs, byGm: true }));
const own = (actionId: string, inputs: Ask['inputs']) => act(table, asking(actionId, 'anna', { inputs }));
const field = ({ table: { sheets } }: ReturnType<typeof gm>, id: string) => sheets.get('anna' as never)!.fields[id];

describe('Proficiency', () => {
  it('[PRF8] the GM takes back the growth of a use', () => {
    const played = gm('disqualify-use', { proficiency: 'swords' });
    expect(proficiency(played, 'anna', 'swords')).toBe(490);
    expect(gm('disqualify-use', { proficiency: 'axes' }).refused).toBe('invalid-input');
  });

  it('[PRF10] the GM enters gains of downtime, [PRF5] up to mastery', () => {
    expect(proficiency(gm('downtime-gain', { proficiency: 'swords', amount: 250 }), 'anna', 'swords')).toBe(750);
    expect(proficiency(gm('downtime-gain', { proficiency: 'swords', amount: 9999 }), 'anna', 'swords')).toBe(10_000);
    expect(gm('downtime-gain', { proficiency: 'swords', amount: 0 }).refused).toBe('invalid-input');
  });

  it('[PRF3] [PRF5] each use adds the growth of the definition, capped at mastery', () => {
    const nearly = tableOf(CHIP, [hero('anna', {}, { proficiencies: [trained('swords', 9995, 10)] })]);
    const once = act(
      nearly,
      asking('check', 'anna', { inputs: { stat: 'will', proficiency: 'swords', dc: 1 }, byGm: true }),
      { dice: [50] },
    );
    expect(proficiency(once, 'anna', 'swords')).toBe(10_000);
    const twice = act(
      once.table,
      asking('check', 'anna', { inputs: { stat: 'will', proficiency: 'swords', dc: 1 }, byGm: true }),
      { dice: [50] },
    );
    expect(proficiency(twice, 'anna', 'swords')).toBe(10_000);
  });

  it.each(['award-xp', 'assign-at-random', 'grant-points', 'disqualify-use', 'downtime-gain'])(
    "[PRF6] [PRM1] %s is the GM's alone",
    (id) => {
      expect(own(id, { proficiency: 'swords', amount: 1 }).refused).toBe('not-gm');
    },
  );
});

describe('Levelling', () => {
  it("[LVL1] XP add up, and reaching the GM's threshold is told", () => {
    expect([field(gm('award-xp', { amount: 49 }), 'xp'), notes(gm('award-xp', { amount: 49 }))]).toEqual([
      99,
      ['gains 49 XP'],
    ]);
    expect(notes(gm('award-xp', { amount: 50 }))).toEqual(['gains 50 XP and reaches the next level']);
  });

  it('[LVL2] dice may assign core points', () => {
    const played = act(table, asking('assign-at-random', 'anna', { inputs: { amount: 3 }, byGm: true }), {
      dice: [1, 6, 1],
    });
    expect([field(played, 'strength'), field(played, 'will'), notes(played)]).toEqual([
      102,
      101,
      ['gains 2 Strength, 1 Will'],
    ]);
  });

  it('[LVL3] granted points go on a core stat', () => {
    const played = own('assign-points', { stat: 'strength', amount: 2 });
    expect([field(played, 'strength'), field(played, 'unassignedPoints')]).toEqual([102, 1]);
  });

  it('[LVL3] [STA3] or on one substat, as a permanent bonus', () => {
    const played = own('assign-points', { stat: 'health', amount: 3 });
    expect(played.table.sheets.get('anna' as never)!.bonuses).toEqual({ health: 3 });
    expect(
      worldOf(played.table)
        .being('anna' as never)!
        .value('maxHp'),
    ).toBe(103 * 50);
  });

  it('[LVL3] no more than there are, and on nothing else', () => {
    expect(own('assign-points', { stat: 'strength', amount: 4 }).refused).toBe('not-enough');
    expect(own('assign-points', { stat: 'armorClass', amount: 1 }).refused).toBe('invalid-input');
    expect(own('assign-points', { stat: 'strength', amount: -1 }).refused).toBe('invalid-input');
  });

  it('[LVL3] the GM grants them', () => {
    expect(field(gm('grant-points', { amount: 4 }), 'unassignedPoints')).toBe(7);
  });
});
