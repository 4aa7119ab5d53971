import { toPlain, toPositive } from './numbers.ts';

/** A distance of zero or more; null when it is none. */
export const toDistance = (text: string): number | null => (/^0([.,]0*)?$/.test(toPlain(text)) ? 0 : toPositive(text));
