/** Characters of a formula, as written and in canonical form. */
export const MAX_TEXT = 500;
/** Brackets, calls and minus signs within each other. */
export const MAX_DEPTH = 32;
/** Dice of one formula, with those that explosions and rerolls add. */
export const MAX_DICE = 1000;
/** Of one term with dice. */
export const MAX_MODIFIERS = 8;
export const MAX_SIDES = 1_000_000;
/** Of a number that is written in a formula. */
export const MAX_DIGITS = 15;
/** No numerator or denominator on the way to a total gets larger. */
export const MAX_MAGNITUDE = 10n ** 30n;
/** The largest number in a modifier, as in `kh3` or `>=5`. */
export const MAX_TARGET = 1_000_000_000;
/** The faces of one roll that are kept with it; the rest is counted. */
export const MAX_DICE_KEPT = 200;
/** Bytes that one roll may take in the journal, as JSON: a little less than 8 KB, for who rolled it comes along. */
export const MAX_ROLLED_BYTES = 7_800;
/** The dice of a term that the readable line names one by one. */
export const MAX_DICE_SHOWN = 40;
