import type { SheetId } from '../../kernel/index.ts';
import type { World } from '../contract/World.ts';
import { feared } from './conditionModes.ts';
import type { Say } from '../../words/index.ts';
import { say } from './words/say.ts';

/** SRD 5.2, "Frightened": nobody willingly comes closer to what is feared and in sight. */
export function holdsBack(of: SheetId, before: World, after: World): Say | undefined {
  const being = before.being(of);
  if (!being) return undefined;
  const isCloser = ({ source }: { readonly source: SheetId | null }): boolean =>
    source !== null && (after.distanceFeet(of, source) ?? Infinity) < (before.distanceFeet(of, source) ?? Infinity);
  return feared(being, before).some(isCloser) ? say('whyNot.tooFrightened') : undefined;
}
