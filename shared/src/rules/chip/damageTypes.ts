import type { DamageType } from '../contract/SheetDefinition.ts';

const named = (id: string, category: string): DamageType => ({
  id,
  name: `${id[0]!.toUpperCase()}${id.slice(1)}`,
  category,
});

export const PHYSICAL = ['piercing', 'slashing', 'bludgeoning'] as const;
export const MAGICAL = [
  'fire',
  'water',
  'earth',
  'wind',
  'light',
  'dark',
  'lightning',
  'ice',
  'time',
  'gravity',
  'psychic',
] as const;

/** RES5 */
export const DAMAGE_TYPES: readonly DamageType[] = [
  ...PHYSICAL.map((id) => named(id, 'physical')),
  ...MAGICAL.map((id) => named(id, 'magical')),
];

/** RES5: a type that only a spell knows is magical; damage without a type meets total resistance alone. */
export function damageTypeOf(id: string | null): DamageType {
  if (id === null || id === '') return { id: '', name: 'Damage', category: '' };
  return DAMAGE_TYPES.find((type) => type.id === id) ?? named(id, 'magical');
}
