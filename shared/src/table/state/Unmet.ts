import type { Say, Word } from '../../words/index.ts';
import { say } from '../words/say.ts';

/** What is still needed, and the same as a whole sentence. */
export interface Unmet {
  readonly needs: readonly Word[];
  readonly why: Say;
}

/** A reason that is no more than a sentence, if there is one. */
export const because = (what: Say | null | undefined): Unmet | undefined =>
  what ? { needs: [], why: say('sentence', { what }) } : undefined;
