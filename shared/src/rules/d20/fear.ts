import type { SheetId } from '../../kernel/index.ts';
import type { World } from '../contract/World.ts';
import { feared } from './conditionModes.ts';

/** SRD 5.2, "Frightened": nobody willingly comes closer to what is feared and in sight. */
export function holdsBack(of: SheetId, before: World, after: World): string | undefined {
  const being = before.being(of);
  if (!being) return undefined;
  const isCloser = ({ source }: { readonly source: SheetId | null }): boolean =>
    source !== null && (after.distanceFeet(of, source) ?? Infinity) < (before.distanceFeet(of, source) ?? Infinity);
  return feared(being, before).some(isCloser) ? 'Too frightened to come closer' : undefined;
}
