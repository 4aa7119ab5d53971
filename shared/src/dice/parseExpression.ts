import { FUNCTIONS, type Expression, type FunctionName, type Operator } from './Formula.ts';
import { fail } from './FormulaProblem.ts';
import { MAX_DIGITS } from './limits.ts';
import { continuesAsDice, parseDice, startsDice, withAdvantage } from './parseDice.ts';
import type { Scanner } from './Scanner.ts';
import { say } from './words/say.ts';

const NUMBER = /\d+(?:\.\d+)?/y;
const NAME = /[a-z_]\w*(?:\.\w+)*/iy;

/** Sums of products of terms; all of one rank from left to right. */
export function parseExpression(scanner: Scanner): Expression {
  return parseChain(scanner, /[+-]/y, () => parseChain(scanner, /[*/%]/y, () => parseSigned(scanner)));
}

function parseChain(scanner: Scanner, operators: RegExp, parsePart: () => Expression): Expression {
  const from = scanner.at;
  let left = parsePart();
  for (;;) {
    const operator = scanner.take(operators) as Operator | undefined;
    if (operator === undefined) return left;
    const right = parsePart();
    left = { kind: 'operation', operator, left, right, span: scanner.since(from) };
  }
}

function parseSigned(scanner: Scanner): Expression {
  const from = scanner.at;
  const sign = scanner.take(/[+-]/y);
  if (sign === undefined) return parseTerm(scanner);
  const operand = scanner.nested(() => parseSigned(scanner));
  return sign === '+' ? operand : { kind: 'negation', operand, span: scanner.since(from) };
}

function parseTerm(scanner: Scanner): Expression {
  const from = scanner.at;
  let term = parseBare(scanner);
  while (scanner.peek(/\[/y) !== undefined) {
    const label = parseLabel(scanner);
    term = { ...term, label: term.label === undefined ? label : `${term.label}, ${label}`, span: scanner.since(from) };
  }
  return term;
}

function parseLabel(scanner: Scanner): string {
  const from = scanner.at;
  const plain = scanner.expect(/\[[^[\]]*\]/y, say('problems.openLabel'), say('hints.openLabel')).slice(1, -1);
  const label = scanner.writtenSince(from).slice(1, -1).trim().replaceAll(/\s+/g, ' ');
  return plain.trim() === '' ? fail(scanner.since(from), say('problems.emptyLabel')) : label;
}

function parseBare(scanner: Scanner): Expression {
  const from = scanner.at;
  const bracketed = (): Expression => parseBrackets(scanner);
  if (startsDice(scanner)) return parseDice(scanner, from, undefined, bracketed);
  if (scanner.peek(/\(/y) !== undefined) {
    const inner = bracketed();
    return continuesAsDice(scanner) ? parseDice(scanner, from, inner, bracketed) : inner;
  }
  const digits = scanner.take(NUMBER);
  if (digits === undefined) return parseNamed(scanner);
  const number: Expression = { kind: 'number', value: canonicalDecimal(digits), span: scanner.since(from) };
  if (number.value.length > MAX_DIGITS) fail(number.span, say('problems.digits', { most: MAX_DIGITS }));
  return continuesAsDice(scanner) ? parseDice(scanner, from, number, bracketed) : number;
}

function parseNamed(scanner: Scanner): Expression {
  const from = scanner.at;
  const isMarked = scanner.take(/@/y) !== undefined;
  const name = scanner.take(NAME)?.toLowerCase();
  if (name === undefined) return failAtTerm(scanner, isMarked);
  if (isMarked || scanner.peek(/\(/y) === undefined) return { kind: 'variable', name, span: scanner.since(from) };
  if (name === 'adv' || name === 'dis') {
    const die = parseBrackets(scanner);
    return withAdvantage(die, name === 'adv' ? 'advantage' : 'disadvantage', scanner.since(from));
  }
  const known =
    FUNCTIONS.find((each) => each === name) ??
    fail(
      scanner.since(from),
      say('problems.unknownFunction', { name }),
      say('hints.unknownFunction', { names: FUNCTIONS.join(', ') }),
    );
  return parseCall(scanner, from, known);
}

function parseCall(scanner: Scanner, from: number, name: FunctionName): Expression {
  scanner.take(/\(/y);
  const given = scanner.nested(() => {
    const list = [parseExpression(scanner)];
    while (scanner.take(/,/y) !== undefined) list.push(parseExpression(scanner));
    return list;
  });
  close(scanner);
  const span = scanner.since(from);
  if (given.length > 1 && name !== 'min' && name !== 'max')
    fail(span, say('problems.oneNumber', { name }), say('hints.oneNumber'));
  return { kind: 'call', name, arguments: given, span };
}

function parseBrackets(scanner: Scanner): Expression {
  scanner.take(/\(/y);
  const inner = scanner.nested(() => parseExpression(scanner));
  close(scanner);
  return inner;
}

const close = (scanner: Scanner): string => scanner.expect(/\)/y, say('problems.openBracket'));

function failAtTerm(scanner: Scanner, isMarked: boolean): never {
  const { text, span } = scanner.next;
  if (isMarked) return fail(span, say('problems.noName'), say('hints.noName'));
  if (text === '') return fail(span, say('problems.atEnd'), say('hints.atEnd'));
  if (text.startsWith('.')) return fail(span, say('problems.startsWithDigit'), say('hints.startsWithDigit', { text }));
  return fail(span, say('problems.noTerm', { text }));
}

function canonicalDecimal(digits: string): string {
  const [whole = '0', decimals = ''] = digits.split('.');
  const kept = decimals.replace(/0+$/, '');
  return `${BigInt(whole)}${kept === '' ? '' : `.${kept}`}`;
}
