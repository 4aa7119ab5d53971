import type { Rolled } from '../../dice/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import type { Viewer } from '../state/Member.ts';
import type { Party } from '../state/Party.ts';
import type { Happening } from '../state/Report.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import { readsSheet } from '../state/sheetRights.ts';
import type { TableState } from '../state/TableState.ts';
import { isSwayed } from './isSwayed.ts';
import { partyFor } from './partyFor.ts';
import { rollFor } from './rollFor.ts';

/** Who is unseen. */
export const NOBODY: Party = { sheetId: '', name: '' };

/** What one reader learns of the people in a story: those that the reader saw before or sees after it. */
export class Witness {
  readonly #before: TableState;
  readonly #after: TableState;
  readonly #reader: Viewer;

  constructor({ before, after }: Pick<Happening<unknown>, 'before' | 'after'>, reader: Viewer) {
    this.#before = before;
    this.#after = after;
    this.#reader = reader;
  }

  party(sheetId: SheetId): Party {
    return partyFor(this.#after, this.#reader, sheetId) ?? partyFor(this.#before, this.#reader, sheetId) ?? NOBODY;
  }

  sees(sheetId: SheetId): boolean {
    return this.party(sheetId) !== NOBODY;
  }

  /** Each of those named once, if seen. */
  cast(sheetIds: readonly (SheetId | null)[]): readonly Party[] {
    const known = new Set(sheetIds.filter((id) => id !== null));
    return [...known].map((id) => this.party(id)).filter((party) => party !== NOBODY);
  }

  reads(sheetId: SheetId): boolean {
    const sheet = this.#after.sheets.get(sheetId) ?? this.#before.sheets.get(sheetId);
    return sheet !== undefined && readsSheet(this.#reader, sheet);
  }

  /** Whether its numbers are the witness's to read: not even the owner's, while something hidden moves them. */
  readsNumbers(sheetId: SheetId): boolean {
    const state = this.#after.sheets.has(sheetId) ? this.#after : this.#before;
    const sheet = state.sheets.get(sheetId);
    return sheet !== undefined && this.reads(sheetId) && (this.isGm || !isSwayed(state, sheet));
  }

  /** A roll with the sheet's numbers as the witness may know it. */
  roll(sheetId: SheetId, rolled: Rolled): Rolled {
    return rollFor(this.#after.sheets.has(sheetId) ? this.#after : this.#before, this.#reader, sheetId, rolled);
  }

  /** Whether a resource is the one that tokens show. */
  isVital(resource: string): boolean {
    return (
      rulesetOf(this.#after)?.sheet.resources.some(({ id, isVital }) => id === resource && isVital === true) ?? false
    );
  }

  get isGm(): boolean {
    return this.#reader.role === 'gm';
  }
}
