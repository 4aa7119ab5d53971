import { assert, type RandomSource } from '../../kernel/index.ts';
import type { Formula } from '../Formula.ts';
import type { FormulaProblem } from '../FormulaProblem.ts';
import { parseFormula } from '../parseFormula.ts';
import type { Rolled } from '../Rolled.ts';
import { rollFormula, type RollSource } from '../rollFormula.ts';
import { compileAll } from '../../words/compileAll.ts';
import { toTranslator } from '../../words/index.ts';
import { words } from '../words/en.ts';
import { scriptedDice } from './scriptedDice.ts';

/** For tests whose formula is right: throws for any other. */
export function formulaOf(text: string): Formula {
  const parsed = parseFormula(text);
  assert(parsed.ok, `${text}: ${parsed.ok ? '' : parsed.reason.message.key}`);
  return parsed.value;
}

export function rollWith(random: RandomSource, text: string, rest: Omit<RollSource, 'random'> = {}): Rolled {
  const rolled = rollFormula(formulaOf(text), { random, ...rest });
  assert(rolled.ok, `${text}: ${rolled.ok ? '' : rolled.reason.message.key}`);
  return rolled.value;
}

/** Rolls these faces; every one of them has to be used. */
export function roll(text: string, faces: readonly number[] = [], rest: Omit<RollSource, 'random'> = {}): Rolled {
  const script = scriptedDice(faces);
  let used = 0;
  const rolled = rollWith(() => (used++, script()), text, rest);
  assert(used === faces.length, `${text} rolled ${used} dice, not ${faces.length}`);
  return rolled;
}

/** The readable line. */
export const lineOf = (text: string, faces: readonly number[] = [], rest: Omit<RollSource, 'random'> = {}): string =>
  roll(text, faces, rest).text;

const { say: english } = toTranslator(compileAll({ dice: words }), 'en');

/** What is wrong, in English. */
export const inEnglish = ({ message, hint, ...place }: FormulaProblem) => ({
  ...place,
  message: english(message),
  ...(hint && { hint: english(hint) }),
});

/** Why it is refused, when parsed or when rolled with nothing but threes. */
export function problemOf(
  text: string,
  rest: Omit<RollSource, 'random'> = {},
): ReturnType<typeof inEnglish> | undefined {
  const parsed = parseFormula(text);
  if (!parsed.ok) return inEnglish(parsed.reason);
  const rolled = rollFormula(parsed.value, { random: () => 2, ...rest });
  return rolled.ok ? undefined : inEnglish(rolled.reason);
}

/** The part of the text that the problem is about, and what it says. */
export function complaint(text: string, rest: Omit<RollSource, 'random'> = {}): string {
  const problem = problemOf(text, rest);
  return problem ? `${text.slice(problem.at, problem.at + problem.length)}@${problem.at}: ${problem.message}` : 'fine';
}
