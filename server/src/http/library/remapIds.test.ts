import { describe, expect, it } from 'vitest';
import type { EntryId } from '@tallow/shared/kernel';
import type { Entry, SheetTemplate } from '@tallow/shared/rules';
import { remapIds } from './remapIds.ts';

const entry = (id: string, containerId: string | null = null): Entry => ({
  id: id as EntryId,
  kind: 'gear',
  name: id,
  fields: {},
  modifiers: [],
  requires: null,
  quantity: 1,
  weight: 0,
  containerId: containerId as EntryId | null,
  active: false,
  dropped: false,
  secret: false,
});
const template = (entries: readonly Entry[]): SheetTemplate => ({
  ruleset: 'x',
  name: 'X',
  image: 'picture',
  size: 1,
  fields: {},
  bonuses: {},
  proficiencies: [],
  entries,
  gmNotes: '',
});

describe('Importing a sheet', () => {
  it('gives every entry a new id and keeps what lay in what', () => {
    const [rope, bag] = remapIds(template([entry('rope', 'bag'), entry('bag')])).entries;
    expect(rope?.containerId).toBe(bag?.id);
    expect([rope?.id, bag?.id]).not.toContain('bag');
  });
  it('takes what lay in nothing known out', () =>
    expect(remapIds(template([entry('rope', 'gone')])).entries[0]?.containerId).toBeNull());
  it('leaves the picture behind', () => expect(remapIds(template([])).image).toBe(''));
});
