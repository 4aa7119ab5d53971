import { hasDice, parseFormula, type Formula } from '../../dice/index.ts';
import { assert, foldSigns } from '../../kernel/index.ts';

/** How a stat block writes damage: the average, the dice in brackets, and the type in words. */
const IN_STAT_BLOCK = /^\s*(?:\d+\s*\(([^()]+)\)|((?:[^a-z(]|d(?=[\d%]))+))\s*(?:[a-z]+\s*){0,3}\.?\s*$/i;

/**
 * Dice that somebody wrote, or copied from a stat block: `1d8 + 2`, `7 (1d8 + 3) Slashing damage`. Undefined when they
 * cannot be read.
 */
export function readDice(text: string): Formula | undefined {
  const parsed = parseFormula(text);
  if (parsed.ok) return parsed.value;
  const [, bracketed, plain] = IN_STAT_BLOCK.exec(foldSigns(text)) ?? [];
  const found = parseFormula(bracketed ?? plain ?? '');
  return found.ok && hasDice(found.value) ? found.value : undefined;
}

/** A formula of the rules themselves. */
export function formulaOf(text: string): Formula {
  const parsed = parseFormula(text);
  assert(parsed.ok, `the formula ${text} can be read`);
  return parsed.value;
}
