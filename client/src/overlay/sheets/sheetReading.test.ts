import { describe, expect, it } from 'vitest';
import type { EntryId } from '@tallow/shared/kernel';
import { findRuleset, RULESETS } from '@tallow/shared/rules';
import { actionWith, checkOf } from './entryActions.ts';
import { fieldText, toList } from './fieldText.ts';
import { modifierText } from './modifierText.ts';
import { statGroups } from './statRows.ts';

const [chip, d20] = [findRuleset('chip')!, findRuleset('d20')!];
const thing = (kind: string) => ({ kind, id: 'x' as EntryId });

describe('What a sheet shows', () => {
  for (const ruleset of RULESETS) {
    it(`is every field and derived value of ${ruleset.id}, once`, () => {
      const shown = statGroups(ruleset, true).flatMap(({ numbers, others }) =>
        [...numbers, ...others].map(({ id }) => id),
      );
      expect(shown.toSorted()).toEqual(
        [...ruleset.sheet.fields, ...ruleset.sheet.derived].map(({ id }) => id).toSorted(),
      );
    });
  }
});

describe('What is done with a thing', () => {
  it('is an attack with a weapon, a spell cast, an item used', () =>
    expect(
      ['weapon', 'spell', 'consumable'].map(
        (kind) => chip.actions.find(({ id }) => id === actionWith(chip, thing(kind))?.actionId)?.group,
      ),
    ).toEqual(['attack', 'spell', 'item']));
  it('is nothing with what is merely carried', () => expect(actionWith(chip, thing('gear'))).toBeUndefined());
  it('starts with it', () => expect(actionWith(d20, thing('weapon'))).toMatchObject({ entryId: 'x' }));
});

describe('The check of a value', () => {
  it('rolls with it', () =>
    expect(
      [checkOf(chip, 'strength')?.inputs, checkOf(d20, 'stealth')?.inputs].map((inputs) => Object.values(inputs ?? {})),
    ).toEqual([['strength'], ['stealth']]));
  it('is none where the rules check nothing with it', () => expect(checkOf(chip, 'maxHp')).toBeUndefined());
});

describe('In words', () => {
  it('says what modifiers do', () =>
    expect([
      modifierText(chip, { kind: 'stat', stat: 'maxHp', add: -5 }),
      modifierText(chip, { kind: 'resistance', to: 'all', basisPoints: 10_000 }),
      modifierText(chip, { kind: 'advantage', on: 'dodge', mode: 'disadvantage', against: true }),
    ]).toEqual(['Max HP −5', 'Immune to all', 'Disadvantage on dodge against it']));
  it('says what fields hold', () =>
    expect([
      fieldText({ kind: 'flag' }, true),
      fieldText({ kind: 'list' }, ['a', 'b']),
      fieldText({ kind: 'choice', choices: [{ id: 'x', name: 'Ex' }] }, 'x'),
    ]).toEqual(['Yes', 'a, b', 'Ex']));
  it('reads lists parted by commas', () => expect(toList(' fire,  cold ,')).toEqual(['fire', 'cold']));
});
