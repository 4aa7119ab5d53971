import { foldSigns, type Result } from '../kernel/index.ts';
import type { Formula } from './Formula.ts';
import { formatFormula } from './formatFormula.ts';
import { fail, orProblem, type FormulaProblem } from './FormulaProblem.ts';
import { MAX_TEXT } from './limits.ts';
import { parseExpression } from './parseExpression.ts';
import { Scanner } from './Scanner.ts';
import { hasDice } from './terms.ts';

/** What somebody means who writes `3#1d20`. */
const STARTS_WITH_DICE = /^\(?\s*(?:\d*\s*d\s*(?:\d|%|f\b|\()|(?:adv|dis)\s*\()/i;
const REPEATED = 'A # begins a note in words. For several rolls write them one after another, or added up as in 3d20.';

/**
 * Reads the notation of NOTATION.md; never throws. Refuses text of more than `MAX_TEXT` characters, and formulas whose
 * canonical text is.
 */
export function parseFormula(text: string): Result<Formula, FormulaProblem> {
  return orProblem(() => {
    if (text.length > MAX_TEXT)
      fail({ from: MAX_TEXT, to: text.length }, `A formula has at most ${MAX_TEXT} characters.`);
    const formula = parseAll(new Scanner(text), text.length);
    if (formatFormula(formula).length > MAX_TEXT)
      fail(formula.span, `Written out, this has more than ${MAX_TEXT} characters.`, 'Split the formula.');
    return formula;
  });
}

function parseAll(scanner: Scanner, length: number): Formula {
  const root = parseExpression(scanner);
  const from = scanner.at;
  const comment =
    scanner.take(/#[^]*/y) === undefined
      ? undefined
      : scanner.writtenSince(from).slice(1).trim().replaceAll(/\s+/g, ' ');
  refuseRest(scanner);
  const isDice = comment !== undefined && STARTS_WITH_DICE.test(foldSigns(comment));
  if (isDice && !hasDice({ root }))
    fail(scanner.since(from), 'This note is dice, and nothing else would be rolled.', REPEATED);
  return { kind: 'formula', root, ...(comment && { comment }), span: { from: 0, to: length } };
}

function refuseRest(scanner: Scanner): void {
  const { text, span } = scanner.next;
  if (text === '') return;
  if (text === ')') fail(span, 'This closing bracket has no opening one.');
  if (/^[<>=!]/.test(text)) fail(span, 'Comparisons stand directly behind dice.', 'Count successes as in 5d10>=8.');
  if (/^[\w.(@]/.test(text))
    fail(
      span,
      `An operator is missing before “${text}”.`,
      'Write + - * / or % between two terms, and # before a note.',
    );
  fail(span, `“${text}” is not part of the notation.`);
}
