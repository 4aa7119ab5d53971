import type { Viewer } from '../state/Member.ts';
import type { Token } from '../state/Token.ts';

/**
 * Whether a token is kept from the viewer wherever it is: hidden ones are the GM's to know, invisible ones their
 * owner's, too.
 */
export function isConcealed(
  viewer: Viewer,
  { hidden, invisible, ownerId }: Pick<Token, 'hidden' | 'invisible' | 'ownerId'>,
): boolean {
  return viewer.role !== 'gm' && (hidden || (invisible && ownerId !== viewer.userId));
}
