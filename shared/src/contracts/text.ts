import { z } from 'zod';

/** NUL, which PostgreSQL stores nowhere, and halves of surrogate pairs, which no UTF-8 can carry. */
const STORABLE = /^[^\0\p{Cs}]*$/u;
/**
 * Marks that show nothing and turn, join or hide what stands beside them; two joiners are part of the spelling of words
 * and of emoji.
 */
const FORMAT = /[\p{Cf}\u2028\u2029\u180b-\u180f\ufff9-\ufffb]|\u034f/gu;
const JOINERS = new Set(['\u200c', '\u200d']);
/** Letters and signs that show nothing, though their kind says otherwise. */
const BLANK = /[\s\p{C}\p{Z}\p{M}\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0]/gu;

/** Free text, of several lines perhaps: anything that the store can hold. `max` counts UTF-16 units. */
export const text = (max: number) =>
  z.string().max(max).regex(STORABLE, 'Text cannot hold a NUL character or half of a character');

const hasFormat = (name: string): boolean => (name.match(FORMAT) ?? []).some((mark) => !JOINERS.has(mark));
const isVisible = (name: string): boolean => name.replaceAll(BLANK, '') !== '';
const withoutFormat = (name: string): string =>
  name.replaceAll(FORMAT, (mark) => (JOINERS.has(mark) ? mark : '')).trim();

/** What is wrong with a name, as the one who chose it is told. */
export const NAME_PROBLEMS = {
  oneLine: 'A name is one line',
  visible: 'A name must be visible',
  plain: 'A name cannot hold invisible characters, or ones that change the direction of writing',
} as const;

const LINE = /^[^\p{Cc}\p{Cs}]*$/u;

/** A line of text that names a thing. What people paste may bring marks along that show nothing: these go. */
export const oneLine = (max: number) =>
  z
    .string()
    .overwrite(withoutFormat)
    .min(1)
    .max(max)
    .regex(LINE, NAME_PROBLEMS.oneLine)
    .refine(isVisible, NAME_PROBLEMS.visible);

/**
 * The name of a person: nobody may hide in it, or turn it round. Marks that show nothing are refused, so that the
 * person knows.
 */
export const personName = (max: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(max)
    .regex(LINE, NAME_PROBLEMS.oneLine)
    .refine(isVisible, NAME_PROBLEMS.visible)
    .refine((name) => !hasFormat(name), NAME_PROBLEMS.plain);
