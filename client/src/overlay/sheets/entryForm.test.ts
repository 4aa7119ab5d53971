import { describe, expect, it } from 'vitest';
import { findRuleset, type EntryKind, type Modifier } from '@tallow/shared/rules';
import { simpleRequirements, startEntry, toNewEntry, withField } from './entryForm.ts';

const kindOf = (id: string): EntryKind => findRuleset('chip')!.sheet.entryKinds.find((kind) => kind.id === id)!;
const dodge: Modifier = { kind: 'advantage', on: 'dodge', mode: 'disadvantage' };
const own: Modifier = { kind: 'stat', stat: 'strength', add: 1 };

describe('A new thing', () => {
  it('starts with the fields of its kind', () =>
    expect(startEntry(kindOf('spell')).fields).toMatchObject({ rank: 'F', rangeFeet: 30, isAttack: true }));
  it('brings the modifiers that all of its kind have', () =>
    expect(startEntry(kindOf('shield')).modifiers).toHaveLength(1));
  it('weighs something only when it can be carried', () =>
    expect([startEntry(kindOf('spell')).weight, startEntry(kindOf('gear')).weight]).toEqual([0, 1]));
});

describe('Another value of a field', () => {
  const armor = { ...startEntry(kindOf('armor')), modifiers: [own] };
  it('brings its standard modifiers and keeps those added by hand', () =>
    expect(withField(kindOf('armor'), armor, 'category', 'heavy').modifiers).toEqual([dodge, own]));
  it('takes them away again', () =>
    expect(
      withField(kindOf('armor'), withField(kindOf('armor'), armor, 'category', 'heavy'), 'category', 'light').modifiers,
    ).toEqual([own]));
  it('leaves alone what the GM took away', () => {
    const bare = { ...withField(kindOf('armor'), armor, 'category', 'heavy'), modifiers: [] };
    expect(withField(kindOf('armor'), bare, 'notes', 'x').modifiers).toEqual([]);
  });
});

describe('Requirements', () => {
  it('are edited one by one when they are plain', () =>
    expect(simpleRequirements({ all: [{ mastery: 'a' }, { field: 'will', atLeast: 3 }] })).toHaveLength(2));
  it('are kept as they are when they are not', () =>
    expect(simpleRequirements({ any: [{ mastery: 'a' }] })).toBeNull());
});

it('an entry without an id is a new one', () =>
  expect('id' in toNewEntry(startEntry(kindOf('gear')), undefined)).toBe(false));
