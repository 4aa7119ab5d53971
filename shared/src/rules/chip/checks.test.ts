import { describe, expect, it } from 'vitest';
import { act, asking, tableOf, type Script } from '../testing/index.ts';
import { CHIP } from './chip.ts';
import { foe, hero, notes, proficiency, rolls, trained } from './testing/sheets.ts';

const anna = hero('anna', { will: 200 }, { proficiencies: [{ ...trained('lore', 1500, 10), kind: 'skill' }] });
const table = tableOf(CHIP, [anna, foe('gob')]);
const checking = (inputs: Record<string, number | string>, script: Script, byGm = false, given = table) =>
  act(given, asking('check', 'anna', { inputs, byGm }), script);
const dc = (number: number) => ({ dc: { option: 'dc', number } });

describe('Check', () => {
  it('[CHK1] is (1 + p) times the roll times the stat', () => {
    expect(rolls(checking({ stat: 'will', proficiency: 'lore' }, { dice: [20], answers: dc(46) }))).toEqual([
      'lore (Will) 46 normal success',
    ]);
  });

  it('[CHK2] who never trained has p = 0', () => {
    expect(rolls(checking({ stat: 'will', proficiency: 'cooking' }, { dice: [20], answers: dc(41) }))).toEqual([
      'Will 40 normal failure',
    ]);
  });

  it('[CHK3] the GM is asked for the DC, and the roll succeeds at it', () => {
    const played = checking({ stat: 'courage' }, { dice: [20], answers: dc(40) });
    expect(played.asked).toMatchObject([{ id: 'dc', of: null }]);
    expect(rolls(played)).toEqual(['Courage 40 normal success']);
  });

  it("[CHK3] the GM's own check brings its DC along; a player's does not", () => {
    expect(rolls(checking({ stat: 'will', dc: 41 }, { dice: [20] }, true))).toEqual(['Will 40 normal failure']);
    expect(checking({ stat: 'will', dc: 1 }, { dice: [20] }).asked).toHaveLength(1);
  });

  it('[CHK3] without a DC the roll stands for itself', () => {
    expect(rolls(checking({ stat: 'will' }, { dice: [20], answers: { dc: 'none' } }))).toEqual(['Will 40 normal none']);
  });

  it.each([
    [1, 'failure'],
    [100, 'success'],
  ] as const)('[CHK4] a natural %i is flagged, and the GM decides', (face, fallback) => {
    const played = checking(
      { stat: 'will' },
      { dice: [face], answers: { ...dc(1), natural: fallback === 'success' ? 'failure' : 'success' } },
    );
    expect(played.asked[1]).toMatchObject({ id: 'natural', of: null, fallback });
    expect(notes(played)).toEqual([
      `rolled a natural ${face}: the GM decides`,
      fallback === 'success' ? 'fails' : 'succeeds',
    ]);
  });

  it('[PRF3] [PRF4] trains its skill once, success or not', () => {
    const played = checking({ stat: 'will', proficiency: 'lore' }, { dice: [2], answers: dc(100) });
    expect(proficiency(played, 'anna', 'lore')).toBe(1510);
    expect(rolls(played)).toEqual(['lore (Will) 4 normal failure']);
  });

  it.each([
    ['on', 46],
    ['off', 40],
  ])('[VAR4] skill-proficiency: %s', (choice, total) => {
    const older = tableOf(CHIP, [anna], { options: { 'skill-proficiency': choice } });
    expect(
      rolls(checking({ stat: 'will', proficiency: 'lore' }, { dice: [20], answers: { dc: 'none' } }, false, older)),
    ).toEqual([`lore (Will) ${total} normal none`]);
  });

  it('[CHK1] asks for a stat that there is', () =>
    expect(checking({ stat: 'luck' }, {}).refused).toBe('invalid-input'));

  it('[CHK3] comes to nothing when whoever checks has vanished', () => {
    const check = CHIP.actions.find(({ id }) => id === 'check')!;
    const gone = check.resume!(
      asking('check', 'zoe', { inputs: { stat: 'will' } }),
      { stage: 'dc', memo: {}, prompts: [] },
      [],
      { ...({} as never as Parameters<NonNullable<typeof check.resume>>[3]), being: () => undefined },
      { random: () => 0, newId: () => '' },
    );
    expect(gone).toEqual({ ok: true, value: { changes: [], lines: [] } });
  });
});

describe('Contest', () => {
  const contesting = (dice: readonly number[], inputs = {}) =>
    act(table, asking('contest', 'anna', { targets: ['gob'], inputs: { stat: 'strength', ...inputs } }), { dice });

  it('[CON1] [CON2] the higher total wins, and the defender wins ties', () => {
    expect(rolls(contesting([60, 60]))).toEqual(['Strength 60 normal failure', 'Strength 60 normal success']);
    expect(rolls(contesting([61, 60]))).toEqual(['Strength 61 normal success', 'Strength 60 normal failure']);
  });

  it('[CON3] the defender may answer with another stat', () => {
    expect(rolls(contesting([61, 60], { stat: 'will', proficiency: 'lore', againstStat: 'perception' }))).toEqual([
      'lore (Will) 140 normal success',
      'Perception 60 normal failure',
    ]);
  });

  it('[NAT1] a natural 1 fails, and is flagged', () => {
    const played = contesting([1, 1]);
    expect([rolls(played), notes(played)]).toEqual([
      ['Strength 1 normal failure', 'Strength 1 normal success'],
      ['rolled a natural 1: the GM decides', 'rolled a natural 1: the GM decides'],
    ]);
  });

  it('[CON1] needs one other being', () => {
    expect(act(table, asking('contest', 'anna', { targets: ['anna'], inputs: { stat: 'will' } })).refused).toBe(
      'wrong-target',
    );
    expect(act(table, asking('contest', 'anna', { inputs: { stat: 'will' } })).refused).toBe('unknown-sheet');
  });
});
