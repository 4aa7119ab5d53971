import { t } from './t.ts';

const NAMES = [
  [0.5, 'tiny'],
  [1, 'medium'],
  [2, 'large'],
  [3, 'huge'],
  [4, 'gargantuan'],
] as const;

/** The sizes to choose from, in cells; besides, the one that something has now. */
export function sizeOptions(now: number): readonly { readonly value: string; readonly label: string }[] {
  const known = NAMES.map(([cells, name]) => ({ value: String(cells), label: t(`token.sizes.${name}`) }));
  if (NAMES.some(([cells]) => cells === now)) return known;
  return [...known, { value: String(now), label: t('token.sizes.other', { cells: now }) }];
}
