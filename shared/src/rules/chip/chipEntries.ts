import { assert, type EntryId } from '../../kernel/index.ts';
import type { Modifier } from '../contract/Effect.ts';
import type { Entry, Fields } from '../contract/Sheet.ts';
import { ENTRY_KINDS } from './entryKinds.ts';
import { RANKS } from './ranks.ts';

type Rest = Partial<Omit<Entry, 'id' | 'kind' | 'name' | 'fields'>>;

function standardModifiers(kind: string, fields: Fields): readonly Modifier[] {
  const standard = ENTRY_KINDS.find(({ id }) => id === kind)?.standard ?? [];
  return standard
    .filter(({ when }) => when === undefined || fields[when.field] === when.is)
    .flatMap(({ modifiers }) => modifiers);
}

/**
 * A whole entry: the fields of its kind as they start, with these in their place, and the kind's standard modifiers.
 */
export function chipEntry(kind: string, id: string, name: string, given: Fields = {}, rest: Rest = {}): Entry {
  const definition = ENTRY_KINDS.find((known) => known.id === kind);
  assert(definition, `there is a kind ${kind}`);
  const fields = { ...Object.fromEntries(definition.fields.map((field) => [field.id, field.start])), ...given };
  return {
    id: id as EntryId,
    kind,
    name,
    fields,
    modifiers: standardModifiers(kind, fields),
    requires: null,
    quantity: 1,
    weight: 0,
    containerId: null,
    active: kind !== 'spell' && kind !== 'consumable',
    dropped: false,
    secret: false,
    ...rest,
  };
}

export const chipWeapon = (id: string, name: string, fields: Fields = {}, rest: Rest = {}): Entry =>
  chipEntry('weapon', id, name, { damageTypes: ['slashing'], proficiency: id, ...fields }, rest);

/** With the overload modifier that is suggested for its rank, unless another is given. */
export function chipSpell(id: string, name: string, fields: Fields = {}, rest: Rest = {}): Entry {
  const overload = RANKS.find((rank) => rank.id === (fields['rank'] ?? 'F'))?.overload ?? 0;
  return chipEntry('spell', id, name, { damageType: 'fire', proficiency: id, overload, ...fields }, rest);
}

export const chipArmor = (id: string, name: string, category: 'light' | 'medium' | 'heavy', rest: Rest = {}): Entry =>
  chipEntry('armor', id, name, { category }, rest);
export const chipShield = (id: string, name: string, rest: Rest = {}): Entry => chipEntry('shield', id, name, {}, rest);
