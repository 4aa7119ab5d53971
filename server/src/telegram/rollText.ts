import { parseFormula, rollFormula, type FormulaProblem } from '@tallow/shared/dice';
import type { RandomSource } from '@tallow/shared/kernel';
import { sayEnglish } from '@tallow/shared/table/words/english';
import { t } from './words/say.ts';

/** Telegram takes 4096 characters; a roll that says more is cut. */
const MAX_ANSWER = 3_000;

const cut = (text: string): string => (text.length > MAX_ANSWER ? `${text.slice(0, MAX_ANSWER - 1)}…` : text);

function problemText({ at, length, message, hint }: FormulaProblem, formula: string): string {
  const part = formula.slice(at, at + length).slice(0, 40);
  const said = t('roll.problem', { message: sayEnglish(message), hint: hint ? sayEnglish(hint) : '' }).trim();
  return part === '' || said.includes(part.replace('@', '')) ? said : `${said} ${t('roll.where', { part })}`;
}

/**
 * A roll outside of any table, with its dice, as somebody in a chat reads it; or what is wrong with the formula. There
 * are no sheets here: names of values are unknown.
 */
export function rollText(name: string, formula: string, random: RandomSource): string {
  if (formula.trim() === '') return t('roll.how');
  const parsed = parseFormula(formula);
  if (!parsed.ok) return problemText(parsed.reason, formula);
  const rolled = rollFormula(parsed.value, { random });
  if (!rolled.ok) return problemText(rolled.reason, formula);
  const { text, comment } = rolled.value;
  return cut(t('roll.rolled', { name, text: comment === undefined ? text : `${text} (${comment})` }));
}
