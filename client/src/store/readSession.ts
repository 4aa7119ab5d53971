import type { RoomState } from '@tallow/shared/contracts';
import type { Options } from '@tallow/shared/rules';
import type { TableModel } from './TableModel.ts';

/**
 * Reads what the whole table shares; the options are parsed once per change, so that what follows from them can be
 * kept.
 */
export class SessionReader {
  #options = '';
  #parsed: Options = {};

  read(
    { session: before }: TableModel,
    { session: { name, partyVision, ruleset, options, reactionSeconds, undo, undoBlocked, creatorId } }: RoomState,
  ): TableModel['session'] {
    if (options !== this.#options) {
      this.#options = options;
      this.#parsed = options === '' ? {} : (JSON.parse(options) as Options);
    }
    const isSame =
      before.name === name &&
      before.partyVision === partyVision &&
      before.ruleset === ruleset &&
      before.options === this.#parsed &&
      before.reactionSeconds === reactionSeconds &&
      before.undo === undo &&
      before.undoBlocked === undoBlocked &&
      before.creatorId === creatorId;
    return isSame
      ? before
      : { ...before, name, partyVision, ruleset, options: this.#parsed, reactionSeconds, undo, undoBlocked, creatorId };
  }
}
