import { describe, expect, it } from 'vitest';
import type { EntryId } from '@tallow/shared/kernel';
import type { Entry } from '@tallow/shared/rules';
import { gearGroups, gearTree, type GearNode } from './gearTree.ts';

const entry = (id: string, containerId: string | null = null, kind = 'gear'): Entry => ({
  id: id as EntryId,
  kind,
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
const shape = (nodes: readonly GearNode[]): unknown =>
  nodes.map(({ entry: { id }, holds }) => (holds.length === 0 ? id : [id, shape(holds)]));

describe('What is carried, as a tree', () => {
  it('puts things below what holds them', () =>
    expect(shape(gearTree([entry('rope', 'bag'), entry('bag', 'chest'), entry('chest'), entry('torch')]))).toEqual([
      ['chest', [['bag', ['rope']]]],
      'torch',
    ]));
  it('shows what lies in nothing known', () => expect(shape(gearTree([entry('rope', 'gone')]))).toEqual(['rope']));
  it('shows what lies in itself, once', () =>
    expect(shape(gearTree([entry('a', 'b'), entry('b', 'a')]))).toEqual(['a', 'b']));
  it('groups the top by kind in the order of the rules', () => {
    const groups = gearGroups(
      [{ id: 'weapon' }, { id: 'spell' }, { id: 'gear' }],
      [entry('rope'), entry('sword', null, 'weapon')],
    );
    expect(groups.map(({ kindId }) => kindId)).toEqual(['weapon', 'gear']);
  });
});
