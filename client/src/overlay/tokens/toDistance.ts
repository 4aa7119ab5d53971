import { toPositive } from '../numbers.ts';

/** A distance of zero or more; null when it is none. */
export const toDistance = (text: string): number | null => (/^\s*0([.,]0*)?\s*$/.test(text) ? 0 : toPositive(text));
