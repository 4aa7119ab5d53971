import { MAX_DICE_KEPT, MAX_ROLLED_BYTES } from './limits.ts';
import type { Rolled, RolledDice, RolledDie } from './Rolled.ts';

/** What a term costs besides its dice. */
const TERM = 2;
/** A roll that is certainly small: nobody needs to measure it. */
const SMALL = { dice: 20, characters: 500 };
/** Shares of what is kept, tried one after the other until the roll fits. */
const SHARES = [1, 2, 4, 10, 40];

const facesOf = ({ faces }: RolledDie): number => faces?.length ?? 1;

/** UTF-8 bytes of the JSON of something. */
function bytesOf(value: unknown): number {
  let bytes = 0;
  for (const character of JSON.stringify(value)) {
    const code = character.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The first terms, and of each the first dice, as far as the room lasts; what is left out is counted. */
function firstOf(dice: readonly RolledDice[], room: number): Pick<Rolled, 'dice' | 'omitted'> {
  const kept: RolledDice[] = [];
  let left = room;
  for (const term of dice) {
    if (kept.length > 0 && left < TERM + 1) break;
    left -= TERM;
    const listed: RolledDie[] = [];
    for (const die of term.dice) {
      if (left < facesOf(die)) break;
      left -= facesOf(die);
      listed.push(die);
    }
    const omitted = term.dice.length - listed.length;
    kept.push(omitted > 0 ? { ...term, dice: listed, omitted } : term);
  }
  const omitted = dice.slice(kept.length).reduce((sum, term) => sum + term.dice.length, 0);
  return { dice: kept, ...(omitted > 0 && { omitted }) };
}

/**
 * The roll as it is journaled and told: what it came to, and as many of its dice as one roll may take room for.
 * `explained` tells so many of them in a line.
 */
export function withinLimits(rolled: Omit<Rolled, 'text'>, explained: (dice: number) => string): Rolled {
  const faces = rolled.dice.reduce((sum, term) => sum + term.dice.reduce((all, die) => all + facesOf(die), TERM), 0);
  const text = explained(MAX_DICE_KEPT);
  if (faces <= SMALL.dice && text.length + rolled.formula.length <= SMALL.characters) return { ...rolled, text };
  for (const share of SHARES) {
    const room = Math.floor(MAX_DICE_KEPT / share);
    const kept: Rolled = { ...rolled, ...firstOf(rolled.dice, room), text: share === 1 ? text : explained(room) };
    if (bytesOf(kept) <= MAX_ROLLED_BYTES) return kept;
  }
  return { ...rolled, ...firstOf(rolled.dice, 0), text: `= ${rolled.exact ?? rolled.total}` };
}
