import { describe, expect, it } from 'vitest';
import type { EntryId } from '@tallow/shared/kernel';
import { findRuleset, newTemplate } from '@tallow/shared/rules';
import { editTemplate, withEntry, withoutEntry } from './editTemplate.ts';

const template = newTemplate(findRuleset('chip')!, 'Bo');
const bag = {
  kind: 'container',
  name: 'Bag',
  fields: {},
  modifiers: [],
  requires: null,
  quantity: 1,
  weight: 1,
  containerId: null,
  active: true,
  dropped: false,
  secret: false,
};

describe('Editing a template', () => {
  it('writes fields over those that are there', () =>
    expect(editTemplate(template, { fields: { strength: 30 } }).fields).toEqual({ ...template.fields, strength: 30 }));
  it('takes a bonus away with null', () =>
    expect(editTemplate({ ...template, bonuses: { maxHp: 5, mana: 1 } }, { bonuses: { maxHp: null } }).bonuses).toEqual(
      { mana: 1 },
    ));
  it('leaves out what belongs to a table', () =>
    expect(editTemplate(template, { side: 'foes', notes: 'x', overrides: { maxHp: 1 } })).toEqual(template));
});

describe('Entries of a template', () => {
  const full = withEntry(
    withEntry(template, bag, 'bag'),
    { ...bag, kind: 'gear', name: 'Rope', containerId: 'bag' as EntryId },
    'rope',
  );
  it('are added under a new id', () =>
    expect(full.entries.map(({ id, name }) => [id, name])).toEqual([
      ['bag', 'Bag'],
      ['rope', 'Rope'],
    ]));
  it('are changed in their place', () =>
    expect(
      withEntry(full, { ...bag, id: 'bag' as EntryId, name: 'Sack' }, 'x').entries.map(({ name }) => name),
    ).toEqual(['Sack', 'Rope']));
  it('fall out of a container that goes', () =>
    expect(withoutEntry(full, 'bag').entries).toEqual([{ ...full.entries[1], containerId: null }]));
});
