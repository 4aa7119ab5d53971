import type { DamageType } from '../contract/SheetDefinition.ts';
import type { Unnamed } from '../contract/Unnamed.ts';

const named = (id: string, category: string): Unnamed<DamageType> => ({ id, category });

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
export const DAMAGE_TYPES: readonly Unnamed<DamageType>[] = [
  ...PHYSICAL.map((id) => named(id, 'physical')),
  ...MAGICAL.map((id) => named(id, 'magical')),
];

/** RES5: a type that only a spell knows is magical; damage without a type meets total resistance alone. */
export function damageTypeOf(id: string | null): Unnamed<DamageType> {
  if (id === null || id === '') return { id: '', category: '' };
  return DAMAGE_TYPES.find((type) => type.id === id) ?? named(id, 'magical');
}
