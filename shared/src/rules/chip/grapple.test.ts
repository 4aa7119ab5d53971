import { describe, expect, it } from 'vitest';
import { act, answer, asking, play, tableOf, worldOf, type Script } from '../testing/index.ts';
import { CHIP } from './chip.ts';
import { chipWeapon } from './chipEntries.ts';
import {
  afflicted,
  choosing,
  conditions,
  entry,
  foe,
  hero,
  notes,
  options,
  points,
  resource,
  rolls,
  strike,
} from './testing/sheets.ts';

const sword = chipWeapon('sword', 'Sword', { baseDamage: 0, canParry: true });
const at = { anna: [0, 0], gob: [1, 0], bert: [2, 0] } as const;
const anna = hero('anna', {}, { entries: [sword] });
const gob = foe('gob', {}, { entries: [sword] });
const table = tableOf(CHIP, [anna, gob], { at });
const grapple = asking('grapple', 'anna', { targets: ['gob'] });
const grappling = (script: Script, given = table) => act(given, grapple, script);

describe('Grapple', () => {
  it('[GRP1] a contest of Strength; the defender is asked, for free', () => {
    const fight = tableOf(CHIP, [anna, gob], { at, turnOf: 'anna' });
    const played = grappling({ dice: [60, 59] }, fight);
    expect([rolls(played), conditions(played, 'gob'), points(played, 'anna'), points(played, 'gob')]).toEqual([
      ['Grapple 60 normal success', 'Resist the grapple 59 normal failure'],
      ['grappled'],
      7,
      8,
    ]);
    expect(played.table.sheets.get('gob' as never)!.effects[0]).toMatchObject({
      source: 'anna',
      duration: { kind: 'until-removed' },
    });
  });

  it('[GRP1] ties go to the defender', () => expect(conditions(grappling({ dice: [60, 60] }), 'gob')).toEqual([]));

  it('[NAT1] a natural 1 fails', () => {
    expect(
      conditions(grappling({ dice: [2, 1] }, tableOf(CHIP, [anna, foe('gob', { strength: 10_000 })], { at })), 'gob'),
    ).toEqual(['grappled']);
    expect(conditions(grappling({ dice: [1] }), 'gob')).toEqual([]);
  });

  it('[GRP2] instead a point dodges or parries it; there is no Block', () => {
    const fight = tableOf(CHIP, [anna, gob], { at, turnOf: 'anna' });
    const played = grappling({ dice: [60, 70, 61], answers: choosing('gob', 'dodge') }, fight);
    expect(options(played, 'defend:gob')).toEqual({ contest: null, dodge: null, 'parry:sword': null });
    expect([rolls(played)[1], conditions(played, 'gob'), points(played, 'gob')]).toEqual([
      'Dodge 61 disadvantage success',
      [],
      7,
    ]);
    expect(played.asked.map(({ id }) => id)).toEqual(['defend:gob', 'step:gob']);
  });

  it('[GRP3] a failed Dodge or Parry is a grapple', () => {
    expect(conditions(grappling({ dice: [60, 70, 59], answers: choosing('gob', 'dodge') }), 'gob')).toEqual([
      'grappled',
    ]);
    expect(conditions(grappling({ dice: [60, 59], answers: choosing('gob', 'parry:sword') }), 'gob')).toEqual([
      'grappled',
    ]);
  });

  it('[PAR5] a fumbled Parry drops the weapon besides', () => {
    const played = grappling({ dice: [60, 1], answers: choosing('gob', 'parry:sword') });
    expect([conditions(played, 'gob'), entry(played, 'gob', 'sword').dropped]).toEqual([['grappled'], true]);
  });

  it('[GRP4] who parries it grapples the attacker', () => {
    const played = grappling({ dice: [60, 60], answers: choosing('gob', 'parry:sword', { 'riposte:gob': 'grapple' }) });
    expect([conditions(played, 'anna'), conditions(played, 'gob')]).toEqual([['grappled'], []]);
  });

  it('[GRP4] or attacks, and that target may react as usual', () => {
    const played = grappling({ dice: [60, 60], answers: choosing('gob', 'parry:sword', { 'riposte:gob': 'attack' }) });
    expect(played.offers.map(({ ask, pause }) => [ask.actionId, ask.actor, pause.prompts[0]?.of])).toEqual([
      ['attack', 'gob', 'anna'],
    ]);
    expect(resource(answer(played.table, played.offers[0]!, { dice: [60, 30] }), 'anna')).toBe(4970);
  });

  it('[CND1] the unconscious cannot resist', () => {
    const asleep = tableOf(CHIP, [anna, foe('gob', {}, { effects: [afflicted('unconscious')] })], { at });
    expect(conditions(grappling({}, asleep), 'gob')).toEqual(['unconscious', 'grappled']);
  });

  it('[GRP1] nobody grapples twice, or himself', () => {
    expect(grappling({}, grappling({ dice: [60, 59] }).table).refused).toBe('already-done');
    expect(act(table, asking('grapple', 'anna', { targets: ['anna'] })).refused).toBe('wrong-target');
  });
});

describe('Grappled', () => {
  const held = foe('gob', {}, { entries: [sword], effects: [afflicted('grappled', 'anna')] });
  const bert = hero('bert', {}, { entries: [sword] });
  const three = tableOf(CHIP, [anna, held, bert], { at });

  it('[GRP5] escape is the same contest for a point; the grappler wins ties', () => {
    const fight = tableOf(CHIP, [anna, held], { at, turnOf: 'gob' });
    const tied = act(fight, asking('escape', 'gob'), { dice: [60, 60] });
    expect([conditions(tied, 'gob'), points(tied, 'gob'), points(tied, 'anna')]).toEqual([['grappled'], 7, 8]);
    const free = act(fight, asking('escape', 'gob'), { dice: [61, 60] });
    expect([rolls(free), conditions(free, 'gob')]).toEqual([
      ['Escape 61 normal success', 'Hold on 60 normal failure'],
      [],
    ]);
    expect(act(free.table, asking('escape', 'gob')).refused).toBe('wrong-target');
  });

  it('[GRP5] a grappler who is unconscious or gone holds nobody', () => {
    expect(conditions(act(tableOf(CHIP, [held]), asking('escape', 'gob')), 'gob')).toEqual([]);
    const asleep = hero('anna', {}, { effects: [afflicted('unconscious')] });
    expect(conditions(act(tableOf(CHIP, [asleep, held]), asking('escape', 'gob')), 'gob')).toEqual([]);
  });

  it('[GRP9] who falls unconscious lets go of everybody', () => {
    const holding = tableOf(CHIP, [anna, held], { at });
    const fallen = play(holding, (chance) =>
      CHIP.afflict!(worldOf(holding).being('anna' as never)!, afflicted('unconscious'), worldOf(holding), chance),
    );
    expect([conditions(fallen, 'gob'), conditions(fallen, 'anna')]).toEqual([[], ['unconscious']]);
  });

  it('[GRP5] [GRP6] a grappler who has gone holds nobody: others have to reach the Armor Class', () => {
    const left = tableOf(
      CHIP,
      [hero('bert', {}, { entries: [sword] }), foe('gob', {}, { effects: [afflicted('grappled', 'anna')] })],
      { at: { bert: [0, 0], gob: [1, 0] } },
    );
    expect(rolls(act(left, strike('bert', 'gob'), { dice: [20] }))).toEqual(['To hit: Sword 20 normal failure']);
  });

  it('[GRP8] the grappled attacks at disadvantage', () => {
    expect(rolls(act(three, strike('gob', 'anna'), { dice: [80, 20] }))).toEqual([
      'To hit: Sword 20 disadvantage failure',
    ]);
  });

  it('[GRP6] attacks of others hit without a test', () => {
    expect(resource(act(three, strike('bert', 'gob'), { dice: [2, 30] }), 'gob')).toBe(4970);
    expect(resource(act(three, strike('bert', 'gob'), { dice: [1, 30] }), 'gob')).toBe(4970);
  });

  it('[GRP6] the grappler has to reach the Armor Class', () => {
    expect(resource(act(three, strike('anna', 'gob'), { dice: [49] }), 'gob')).toBe(5000);
  });

  it('[DOD2] the grappled may still dodge, at disadvantage', () => {
    expect(
      rolls(act(three, strike('bert', 'gob'), { dice: [40, 50, 80, 60], answers: choosing('gob', 'dodge') })),
    ).toEqual(['To hit: Sword 50 advantage none', 'Dodge 60 disadvantage success']);
  });

  it('[GRP7] may pull the grappler into an attack, in a contest of Strength at disadvantage', () => {
    const played = act(three, strike('bert', 'gob'), { dice: [90, 61, 60, 60, 30], answers: choosing('gob', 'pull') });
    expect(rolls(played)).toEqual([
      'Hold on 60 normal failure',
      'Pull the grappler in 61 disadvantage success',
      'To hit: Sword 60 normal success',
      'Damage: Sword 30 normal none',
    ]);
    expect([resource(played, 'gob'), resource(played, 'anna')]).toEqual([5000, 4970]);
    expect(played.asked.map(({ id }) => id)).toEqual(['defend:gob', 'defend:anna']);
  });

  it('[GRP7] the grappler wins ties, and who fails is hit undefended', () => {
    const played = act(three, strike('bert', 'gob'), { dice: [90, 60, 60, 2, 30], answers: choosing('gob', 'pull') });
    expect([resource(played, 'gob'), resource(played, 'anna')]).toEqual([4970, 5000]);
  });

  it("[GRP7] only somebody else's attack can be turned on the grappler", () => {
    expect(options(act(three, strike('anna', 'gob'), { dice: [49] }), 'defend:gob')).not.toHaveProperty('pull');
  });

  it('[GRP3] a step is out of reach for the grappled', () => {
    expect(
      notes(act(three, strike('bert', 'gob'), { dice: [40, 50, 80, 60], answers: choosing('gob', 'dodge') })),
    ).not.toContain('steps aside');
  });
});
