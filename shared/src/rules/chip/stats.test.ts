import { describe, expect, it } from 'vitest';
import { deriveBeing, type Fields, type Options } from '../index.ts';
import { CHIP } from './chip.ts';
import { hero } from './testing/sheets.ts';

const CORE = { strength: 11, dexterity: 13, constitution: 10, perception: 8, arcane: 7, will: 9, racialMultiplier: 50 };
const derived = (fields: Fields, bonuses = {}, options: Options = {}): Record<string, number> => {
  const being = deriveBeing(CHIP, { ...hero('a', fields), bonuses }, options);
  return Object.fromEntries(CHIP.sheet.derived.map(({ id }) => [id, being.value(id)]));
};

describe('Stats', () => {
  it('[STA2] every substat follows from the final values of earlier ones', () => {
    expect(derived(CORE)).toMatchObject({
      lifting: 11,
      carryWeight: 11,
      stamina: 13,
      health: 10,
      endurance: 10,
      painTolerance: 10,
      sightDistance: 8,
      charisma: 9,
      intuition: 8,
      registration: 8,
      acrobatics: 10,
      reactionTime: 10,
      mana: 7,
      control: 7,
      sensitivity: 7,
      mentalFortitude: 9,
      courage: 9,
    });
  });

  it('[STA3] a permanent bonus adds, goes on into later rows and survives a changed core stat', () => {
    expect(derived(CORE, { health: 5 })).toMatchObject({ health: 15, endurance: 12, painTolerance: 11, maxHp: 750 });
    expect(derived({ ...CORE, constitution: 20 }, { health: 5 })).toMatchObject({ health: 25 });
    expect(derived(CORE, { charisma: 4 })).toMatchObject({ charisma: 13, mentalFortitude: 11, courage: 12 });
  });

  it('[STA4] a human with 10 Health has 500 HP', () => expect(derived(CORE)['maxHp']).toBe(500));
  it('[STA5] max mana is Arcane times Mana', () => expect(derived(CORE, { mana: 3 })['maxMana']).toBe(70));
  it('[STA7] Armor Class is half of Dexterity, rounded down', () => expect(derived(CORE)['armorClass']).toBe(6));

  it('[VAR1] in the older reading max HP follow Constitution, whatever Health is', () => {
    expect(derived(CORE, { health: 5 }, { hp: 'constitution' })['maxHp']).toBe(500);
    expect(derived(CORE, { health: 5 }, { hp: 'health' })['maxHp']).toBe(750);
  });

  const POINTS = [
    [0, 1],
    [20, 2],
    [40, 3],
    [60, 4],
    [80, 5],
    [100, 8],
    [130, 9],
    [160, 10],
    [190, 11],
    [220, 12],
    [250, 13],
    [280, 14],
    [310, 15],
    [340, 16],
    [400, 20],
  ] as const;
  it.each(POINTS)('[ACT2] from a Reaction Time of %i on, %i points', (reaction, points) => {
    expect(derived({ dexterity: reaction, perception: reaction })).toMatchObject({
      reactionTime: reaction,
      actionPoints: points,
    });
    const before = POINTS[POINTS.findIndex(([threshold]) => threshold === reaction) - 1];
    if (before) expect(derived({ dexterity: reaction - 1, perception: reaction - 1 })['actionPoints']).toBe(before[1]);
  });

  const FEET = [
    [0, 10],
    [20, 20],
    [40, 30],
    [60, 40],
    [80, 50],
    [100, 100],
    [130, 120],
    [160, 140],
    [190, 160],
    [220, 180],
    [250, 200],
    [280, 220],
    [310, 240],
    [340, 260],
    [400, 300],
  ] as const;
  it.each(FEET)('[MOV1] from a Dexterity of %i on, %i ft', (dexterity, feet) => {
    expect(derived({ dexterity })['movement']).toBe(feet);
    const before = FEET[FEET.findIndex(([threshold]) => threshold === dexterity) - 1];
    if (before) expect(derived({ dexterity: dexterity - 1 })['movement']).toBe(before[1]);
  });

  it('[STA1] stats above 400 are allowed; the tables stop there', () => {
    expect(derived({ dexterity: 2000, perception: 2000 })).toMatchObject({
      actionPoints: 20,
      movement: 300,
      armorClass: 1000,
    });
  });
});
