import { describe, expect, it } from 'vitest';
import { act, asking, tableOf, type Answers, type Script, inEnglish } from '../testing/index.ts';
import { CHIP } from './chip.ts';
import { chipSpell } from './chipEntries.ts';
import { guidanceDc, manaCost, RANKS } from './ranks.ts';
import { choosing, foe, hero, notes, options, proficiency, resource, rolls, trained } from './testing/sheets.ts';

const bolt = chipSpell('bolt', 'Bolt', { rank: 'F', baseMana: 55, baseDamage: 15, areaFeet: 10, rangeFeet: 200 });
const mage = (value = 0) => hero('mage', {}, { entries: [bolt], proficiencies: [trained('bolt', value)] });
const sheets = [mage(), foe('gob'), foe('imp')];
const table = tableOf(CHIP, sheets, { at: { mage: [0, 0], gob: [1, 0], imp: [20, 0] } });
const overloading = (tier: number, script: Script, given = table) =>
  act(given, asking('cast', 'mage', { entryId: 'bolt', targets: ['imp'], inputs: { tier } }), script);
const dcs = (...numbers: readonly number[]): Answers =>
  Object.fromEntries(numbers.map((number, index) => [`overload:${index + 1}`, { option: 'dc', number }]));

describe('Overload', () => {
  it.each([
    [0, 55],
    [1, 60],
    [2, 82],
    [3, 110],
    [4, 165],
    [5, 330],
  ])('[OVL1] tier %i costs %i mana', (tier, mana) => expect(manaCost(55, tier)).toBe(mana));

  const SUGGESTED = {
    F: 20,
    'F+': 25,
    E: 30,
    'E+': 35,
    D: 45,
    'D+': 55,
    C: 60,
    'C+': 65,
    B: 70,
    'B+': 85,
    A: 100,
    'A+': 130,
    S: 160,
    'S+': 180,
    SS: 190,
    'SS+': 200,
  };
  it('[SPL1] [OVL6] sixteen ranks with the suggested modifiers', () => {
    expect(Object.fromEntries(RANKS.map(({ id, overload }) => [id, overload]))).toEqual(SUGGESTED);
    for (const [rank, overload] of Object.entries(SUGGESTED))
      expect(chipSpell('s', 's', { rank }).fields['overload']).toBe(overload);
  });

  it.each([
    ['F', 50],
    ['E', 100],
    ['D', 200],
    ['C', 400],
    ['B', 600],
    ['A', 800],
    ['S', 1000],
    ['SS', 1200],
  ])('[OVL7] the DCs suggested for rank %s are shares of a Control of %i', (rank, control) => {
    const shares = [5, 20, 35, 40, 50].map((share) => Math.floor((control * share) / 100));
    expect([1, 2, 3, 4, 5].map((tier) => guidanceDc(rank, tier))).toEqual(shares);
    expect([1, 2, 3, 4, 5].map((tier) => guidanceDc(`${rank}+`, tier))).toEqual(shares);
  });

  it('[OVL3] each tier from 1 up needs a check against a DC that the GM names', () => {
    const played = overloading(3, { dice: [40, 50, 60, 50, 30], answers: dcs(40, 50, 60) });
    expect(inEnglish(played.asked.slice(0, 3).map(({ id, of, options: [option] }) => [id, of, option!.takes]))).toEqual(
      [
        ['overload:1', null, { kind: 'number', name: 'DC', start: 2 }],
        ['overload:2', null, { kind: 'number', name: 'DC', start: 10 }],
        ['overload:3', null, { kind: 'number', name: 'DC', start: 17 }],
      ],
    );
    expect(rolls(played).slice(0, 3)).toEqual([
      'Overload, tier 1 40 normal success',
      'Overload, tier 2 50 normal success',
      'Overload, tier 3 60 normal success',
    ]);
  });

  it.each([
    [0, 15],
    [1, 18],
    [2, 21],
    [3, 24],
    [4, 27],
    [5, 30],
  ])('[OVL2] at tier %i the base damage of 15 is %i', (tier, base) => {
    const checks = Array.from({ length: tier }, () => 99);
    expect(resource(overloading(tier, { dice: [...checks, 50, 30] }), 'imp')).toBe(5000 - 30 - base);
  });

  it('[EXA2] only the total of overloaded damage is rounded', () => {
    const odd = chipSpell('bolt', 'Bolt', { rank: 'F+', baseDamage: 11 });
    const played = overloading(
      1,
      { dice: [99, 50, 30] },
      tableOf(CHIP, [hero('mage', { arcane: 101 }, { entries: [odd] }), foe('imp')]),
    );
    expect(resource(played, 'imp')).toBe(5000 - Math.floor(30.3 + 13.75));
  });

  it('[OVL1] the mana of the tier is spent, even when it fails', () => {
    expect(resource(overloading(2, { dice: [99, 49, 40], answers: dcs(1, 50) }), 'mage', 'mana')).toBe(10_000 - 82);
  });

  it('[OVL4] the first failure hits the caster with half of the failed tier, and the target not at all', () => {
    const played = overloading(5, {
      dice: [99, 49, 40],
      answers: { ...dcs(1, 50, 1, 1, 1), 'explosion:radius': { option: 'set', number: 0 } },
    });
    expect(notes(played)).toContain('loses control at tier 2');
    expect([resource(played, 'mage'), resource(played, 'imp'), resource(played, 'gob')]).toEqual([
      5000 - Math.floor((40 + 21) / 2),
      5000,
      5000,
    ]);
  });

  it('[OVL4] others in it may dodge for free by the rules of areas, the caster may not', () => {
    const script = (dice: readonly number[], more: Answers = {}): Script => ({
      dice: [2, ...dice],
      answers: {
        ...dcs(50),
        'explosion:radius': { option: 'set', number: 5 },
        'explosion:dodge': { option: 'set', number: 70 },
        ...more,
      },
    });
    const failed = overloading(1, script([42, 69], choosing('gob', 'dodge')));
    expect([resource(failed, 'mage'), resource(failed, 'gob')]).toEqual([4970, 4970]);
    expect(failed.asked.filter(({ id }) => id.startsWith('defend:')).map(({ of }) => of)).toEqual(['gob']);
    expect(options(failed, 'defend:gob')).toEqual({ none: null, dodge: null });
    const stayed = overloading(1, script([42, 70], choosing('gob', 'dodge')));
    expect([resource(stayed, 'mage'), resource(stayed, 'gob')]).toEqual([4970, 4985]);
    const left = overloading(
      1,
      script([42, 70], choosing('gob', 'dodge', { 'step:gob': { option: 'step', step: { x: 200, y: 0 } } })),
    );
    expect([resource(left, 'mage'), resource(left, 'gob')]).toEqual([4970, 5000]);
    expect(resource(overloading(1, script([42])), 'gob')).toBe(4970);
  });

  it('[OVL4] resistance comes after the half', () => {
    const warded = {
      ...mage(),
      effects: [
        {
          id: 'w',
          condition: null,
          name: 'Ward',
          modifiers: [{ kind: 'resistance', to: 'fire', basisPoints: 5000 }],
          duration: { kind: 'until-removed' },
          source: null,
          hidden: false,
        } as never,
      ],
    };
    const played = overloading(1, { dice: [2, 45], answers: dcs(50) }, tableOf(CHIP, [warded, foe('imp')]));
    expect(resource(played, 'mage')).toBe(5000 - Math.floor(Math.floor((45 + 18) / 2) / 2));
  });

  it('[OVL5] reach and Dodge of the explosion are asked of the GM, with what is at hand suggested', () => {
    const asked = overloading(1, { dice: [2, 40], answers: dcs(50) }).asked.filter(({ id }) =>
      id.startsWith('explosion:'),
    );
    expect(inEnglish(asked.map(({ of, options: [option] }) => [of, option!.takes]))).toEqual([
      [null, { kind: 'number', name: 'Feet', start: 10 }],
      [null, { kind: 'number', name: 'DC', start: 50 }],
    ]);
  });

  it('[NAT1] a natural 1 fails, [NAT2] a natural 100 is nothing special', () => {
    expect(notes(overloading(1, { dice: [1, 40], answers: dcs(0) }))).toContain('loses control at tier 1');
    expect(notes(overloading(1, { dice: [100, 40], answers: dcs(101) }))).toContain('loses control at tier 1');
  });

  it('[SPL13] a failed overload is one use', () => {
    expect(proficiency(overloading(5, { dice: [99, 49, 40], answers: dcs(1, 50) }), 'mage', 'bolt')).toBe(100);
  });

  it('[OVL3] the proficiency counts as it was when the spell was committed', () => {
    const learned = tableOf(CHIP, [mage(5000), foe('imp')]);
    expect(rolls(overloading(1, { dice: [40, 10], answers: dcs(60) }, learned))[0]).toBe(
      'Overload, tier 1 60 normal success',
    );
  });
});
