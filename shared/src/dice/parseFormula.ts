import type { Result } from '../kernel/index.ts';
import type { Formula } from './Formula.ts';
import { formatFormula } from './formatFormula.ts';
import { fail, orProblem, type FormulaProblem } from './FormulaProblem.ts';
import { MAX_TEXT } from './limits.ts';
import { parseExpression } from './parseExpression.ts';
import { Scanner } from './Scanner.ts';

/** Reads the notation of NOTATION.md; never throws. Refuses text of more than `MAX_TEXT` characters, and formulas whose canonical text is. */
export function parseFormula(text: string): Result<Formula, FormulaProblem> {
  return orProblem(() => {
    if (text.length > MAX_TEXT) fail({ from: MAX_TEXT, to: text.length }, `A formula has at most ${MAX_TEXT} characters.`);
    const formula = parseAll(new Scanner(text), text.length);
    if (formatFormula(formula).length > MAX_TEXT) fail(formula.span, `Written out, this has more than ${MAX_TEXT} characters.`, 'Split the formula.');
    return formula;
  });
}

function parseAll(scanner: Scanner, length: number): Formula {
  const root = parseExpression(scanner);
  const comment = scanner.take(/#[^]*/y)?.slice(1).trim().replaceAll(/\s+/g, ' ');
  refuseRest(scanner);
  return { kind: 'formula', root, ...(comment && { comment }), span: { from: 0, to: length } };
}

function refuseRest(scanner: Scanner): void {
  const { text, span } = scanner.next;
  if (text === '') return;
  if (text === ')') fail(span, 'This closing bracket has no opening one.');
  if (/^[<>=!]/.test(text)) fail(span, 'Comparisons stand directly behind dice.', 'Count successes as in 5d10>=8.');
  if (/^[\w.(@]/.test(text)) fail(span, `An operator is missing before “${text}”.`, 'Write + - * / or % between two terms, and # before a note.');
  fail(span, `“${text}” is not part of the notation.`);
}
