import type { TableState } from '../state/TableState.ts';
import { nextNumber } from './nextNumber.ts';

/** Characters that a name may have. */
const MAX_NAME = 80;

/** Names for copies: "Goblin" and "Goblin 4" both become the next goblin. */
export class CopyNames {
  readonly #taken: readonly string[];
  readonly #next = new Map<string, number>();

  constructor({ sheets, tokens }: Pick<TableState, 'sheets' | 'tokens'>) {
    this.#taken = [...sheets.values(), ...tokens.values()].map(({ name }) => name);
  }

  nameFor(name: string): string {
    const stem = name.replace(/ \d{1,4}$/, '');
    const number = this.#next.get(stem) ?? nextNumber(this.#taken, stem);
    this.#next.set(stem, number + 1);
    return `${stem.slice(0, MAX_NAME - String(number).length - 1)} ${number}`;
  }
}
