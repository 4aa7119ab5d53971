import { foldSigns, type Result } from '../kernel/index.ts';
import type { Formula } from './Formula.ts';
import { formatFormula } from './formatFormula.ts';
import { fail, orProblem, type FormulaProblem } from './FormulaProblem.ts';
import { MAX_TEXT } from './limits.ts';
import { parseExpression } from './parseExpression.ts';
import { Scanner } from './Scanner.ts';
import { hasDice } from './terms.ts';
import { say } from './words/say.ts';

/** What somebody means who writes `3#1d20`. */
const STARTS_WITH_DICE = /^\(?\s*(?:\d*\s*d\s*(?:\d|%|f\b|\()|(?:adv|dis)\s*\()/i;

/**
 * Reads the notation of NOTATION.md; never throws. Refuses text of more than `MAX_TEXT` characters, and formulas whose
 * canonical text is.
 */
export function parseFormula(text: string): Result<Formula, FormulaProblem> {
  return orProblem(() => {
    if (text.length > MAX_TEXT) fail({ from: MAX_TEXT, to: text.length }, say('problems.longText', { most: MAX_TEXT }));
    const formula = parseAll(new Scanner(text), text.length);
    if (formatFormula(formula).length > MAX_TEXT)
      fail(formula.span, say('problems.longWritten', { most: MAX_TEXT }), say('hints.longWritten'));
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
  if (isDice && !hasDice({ root })) fail(scanner.since(from), say('problems.diceInNote'), say('hints.diceInNote'));
  return { kind: 'formula', root, ...(comment && { comment }), span: { from: 0, to: length } };
}

function refuseRest(scanner: Scanner): void {
  const { text, span } = scanner.next;
  if (text === '') return;
  if (text === ')') fail(span, say('problems.strayBracket'));
  if (/^[<>=!]/.test(text)) fail(span, say('problems.comparison'), say('hints.comparison'));
  if (/^[\w.(@]/.test(text)) fail(span, say('problems.noOperator', { text }), say('hints.noOperator'));
  fail(span, say('problems.notNotation', { text }));
}
