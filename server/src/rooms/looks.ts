import type { UserId } from '@tallow/shared/kernel';
import { partyIn, summaryIn, type TableState, type TableView } from '@tallow/shared/table';
import { sayEnglish } from '@tallow/shared/table/words/english';
import { Screen } from '../projection/index.ts';

/** What somebody may look at over HTTP: all of it made from their own view, nothing else of the state but counts. */
export const LOOKS = {
  /** The whole view, as a realtime client reads it. */
  state: (view: TableView): Readonly<Record<string, unknown>> => {
    const screen = new Screen();
    screen.show(view);
    return screen.state.toJSON() as Readonly<Record<string, unknown>>;
  },
  /** The table in short. */
  summary: (view: TableView, state: TableState, userId: UserId) => summaryIn(view, state.told.get(userId) ?? 0),
  /** Everybody whom the viewer knows of, and how they fare as far as that is the viewer's to know. */
  party: (view: TableView, state: TableState) => partyIn(view, state.ruleset, sayEnglish),
} as const;

export type Look = keyof typeof LOOKS;
type LookAnswers = { readonly [Name in Look]: ReturnType<(typeof LOOKS)[Name]> };
export type LookAnswer<Name extends Look> = LookAnswers[Name];
