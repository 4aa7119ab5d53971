import { describe, expect, it } from 'vitest';
import { deriveBeing, instantiate, templateProblems, type SheetTemplate } from '../index.ts';
import { D20_BESTIARY, D20_HEROES } from './bestiary.ts';
import { D20 } from './d20.ts';

const beingOf = (template: SheetTemplate) =>
  deriveBeing(D20, instantiate(D20, template, { id: 'x' as never, ownerId: null, side: 'foes', origin: null }));
const named = (name: string) => beingOf([...D20_BESTIARY, ...D20_HEROES].find((template) => template.name === name)!);

describe('The sheet', () => {
  it.each([
    [1, -5],
    [8, -1],
    [9, -1],
    [10, 0],
    [11, 0],
    [12, 1],
    [20, 5],
    [30, 10],
  ])('an ability of %i has the modifier %i', (score, modifier) => {
    expect(
      beingOf({ ...D20_HEROES[0]!, fields: { ...D20_HEROES[0]!.fields, charisma: score } }).value('charismaModifier'),
    ).toBe(modifier);
  });
  it.each([
    [1, 2],
    [4, 2],
    [5, 3],
    [8, 3],
    [9, 4],
    [13, 5],
    [17, 6],
    [20, 6],
  ])('level %i has the Proficiency Bonus %i', (level, bonus) => {
    expect(beingOf({ ...D20_HEROES[0]!, fields: { ...D20_HEROES[0]!.fields, level } }).value('proficiencyBonus')).toBe(
      bonus,
    );
  });
  it.each([
    ['Goblin Warrior', 15, 6],
    ['Wolf', 12, 4],
    ['Skeleton', 14, 3],
    ['Ogre', 11, -1],
    ['Bandit', 12, 1],
  ])('%s has Armor Class %i and Stealth %i as printed', (name, armorClass, stealth) => {
    expect([named(name).value('armorClass'), named(name).value('stealth')]).toEqual([armorClass, stealth]);
  });
  it('heavy armor leaves Dexterity out, a shield adds 2, and both say so', () => {
    const fighter = named('Fighter');
    expect(fighter.value('armorClass')).toBe(18);
    expect(fighter.values.get('armorclass')?.sources).toEqual([{ from: 'Shield', add: 2 }]);
    expect(fighter.values.get('armorbase')?.sources).toEqual([{ from: 'Chain mail', add: 6 }]);
  });
  it('every ready-made sheet fits its own ruleset', () => {
    for (const template of [...D20_BESTIARY, ...D20_HEROES])
      expect([template.name, templateProblems(D20, template)]).toEqual([template.name, []]);
  });
  it('credits the SRD as its licence asks', () => expect(D20.credit).toContain('Creative Commons Attribution 4.0'));
});
