import type { TokenId } from '@tallow/shared/kernel';
import type { TablePort } from '../../store/index.ts';
import { mayMove } from '../rights.ts';

/** Degrees that one notch of the wheel, or one press of the key, turns. */
const NOTCH = 15;
/** A wheel that is spun is told once it rests for so long (ms). */
const REST_MS = 120;

/** Turns the selected tokens, as far as they are one's own to move. */
export class TurnTokens {
  readonly #table: TablePort;
  #notches = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(table: TablePort) {
    this.#table = table;
  }

  /** Clockwise; answers whether there is something to turn. */
  turn(notches: number): boolean {
    if (this.#chosen().length === 0) return false;
    this.#notches += notches;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#tell(), REST_MS);
    return true;
  }

  #chosen() {
    const { model } = this.#table;
    return [...model.selection].flatMap((id) => {
      const token = model.tokens.get(id);
      return token && mayMove(model, token) ? [token] : [];
    });
  }

  #tell(): void {
    const turned = this.#notches * NOTCH;
    this.#notches = 0;
    for (const { id, rotation } of this.#chosen())
      void this.#table.act({
        action: 'token.update',
        tokenId: id as TokenId,
        rotation: (((rotation + turned) % 360) + 360) % 360,
      });
  }
}
