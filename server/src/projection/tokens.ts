import type { TokenView } from '@tallow/shared/table';
import { token } from '@tallow/shared/wire';
import type { SchemaOf } from './toSchema.ts';
import { writerOf, type Writer } from './writerOf.ts';

const tokens = writerOf(token);

/** Whether nothing but the place differs. */
function isMoved(old: TokenView, now: TokenView): boolean {
  for (const key in now) {
    if (key !== 'x' && key !== 'y' && now[key as keyof TokenView] !== old[key as keyof TokenView]) return false;
  }
  // What was taken back may not be there at all any more.
  for (const key in old) if (!(key in now)) return false;
  return true;
}

export const tokenWriter: Writer<TokenView, SchemaOf<typeof token>> = {
  create: tokens.create,
  /** Most changes are moves: those touch two fields and look at nothing else. */
  update(target, now, old) {
    if (!old || !isMoved(old, now)) return tokens.update(target, now);
    if (now.x !== old.x) target.x = now.x;
    if (now.y !== old.y) target.y = now.y;
  },
};
