import { parseFormula, rollFormula, type Formula, type Rolled, type Variable } from '../../dice/index.ts';
import { assert } from '../../kernel/index.ts';
import type { CardLine, Mode } from '../contract/Card.ts';
import type { Being, Chance } from '../contract/World.ts';
import { combineModes, type ModeSource } from '../sheets/advantage.ts';
import type { Skill } from './proficiency.ts';
import type { Say } from '../../words/index.ts';

/** One roll that is to be made. */
export interface RollPlan {
  readonly of: Being;
  readonly label: Say;
  readonly formula: string;
  /** What `proficiency` stands for. */
  readonly skill?: Skill;
  /** Numbers that are not on the sheet, such as `base`. */
  readonly numbers?: Readonly<Record<string, number>>;
  readonly sources?: readonly ModeSource[];
}

/** One roll that was made. */
export interface Throw {
  readonly plan: RollPlan;
  readonly rolled: Rolled;
  readonly total: number;
  /** The kept face of its d100: the only one that counts for naturals (ADV4); null without a die. */
  readonly natural: number | null;
  readonly mode: Mode;
  readonly reasons: readonly Say[];
}

/** CHK1 with the roller's numbers; `stat` is the id of a stat. */
export const skilledFormula = (stat: string): string => `floor((1 + proficiency) * d100 / 100 * ${stat})`;
export const plainFormula = (stat: string): string => `floor(d100 / 100 * ${stat})`;

/** A bonus or malus behind a formula, and where it comes from. */
export const withModifier = (formula: string, modifier: number, from = 'declared'): string =>
  modifier === 0 ? formula : `${formula} ${modifier < 0 ? '-' : '+'} ${Math.abs(modifier)}[${from}]`;

const BASIS = 10_000;
/** Numbers beyond this would leave what dice can add up exactly. */
const MAX = 1_000_000_000;
const bounded = (value: number): number => Math.max(-MAX, Math.min(MAX, value));

function variableOf({ of, skill, numbers }: RollPlan, name: string): Variable | undefined {
  if (name === 'proficiency') return { value: (skill?.value ?? 0) / BASIS, label: skill?.name || 'untrained' };
  const given = numbers?.[name];
  if (given !== undefined) return { value: bounded(given), label: name };
  const known = of.values.get(name);
  return known && { value: bounded(known.value), label: known.name };
}

function parsed(text: string): Formula {
  const formula = parseFormula(text);
  assert(formula.ok, `the formula ${text} can be read`);
  return formula.value;
}

export function makeRoll(plan: RollPlan, { random }: Chance): Throw {
  const { mode, reasons } = combineModes(plan.sources ?? []);
  const result = rollFormula(parsed(plan.formula), { random, mode, variables: (name) => variableOf(plan, name) });
  assert(result.ok, `${plan.formula} can be rolled`);
  const rolled = result.value;
  return { plan, rolled, total: rolled.total, natural: rolled.dice[0]?.natural ?? null, mode, reasons };
}

const SHORT: Readonly<Record<Mode, string>> = { normal: '', advantage: 'adv', disadvantage: 'dis' };

/** The formula with the roller's numbers and its mode in it: `floor(d100dis / 100 * 40)`. */
export function previewOf(plan: RollPlan): string {
  const { mode } = combineModes(plan.sources ?? []);
  return plan.formula
    .replace('d100', `d100${SHORT[mode]}`)
    .replaceAll(/[a-z_]\w*/gi, (name) => String(variableOf(plan, name.toLowerCase())?.value ?? name));
}

export type RollLine = Extract<CardLine, { readonly kind: 'roll' }>;
export type Against = Pick<RollLine, 'against' | 'againstOf' | 'on'>;
const NOTHING: Against = { against: null, againstOf: null };

/** A roll at somebody, which reaches those who see that one. */
export const at = ({ sheet }: Being, against: Against = NOTHING): Against => ({ ...against, on: sheet.id });

/** ADV5: the mode is public with the roll. */
export function rollLine(
  { plan, rolled, mode, reasons }: Throw,
  outcome: RollLine['outcome'] = 'none',
  against: Against = NOTHING,
): RollLine {
  return { kind: 'roll', of: plan.of.sheet.id, label: plan.label, rolled, mode, reasons, outcome, ...against };
}

export const note = (of: Being | null, text: Say): CardLine => ({ kind: 'note', of: of?.sheet.id ?? null, text });
export const isFumble = ({ natural }: Throw): boolean => natural === 1;
export const isCritical = ({ natural }: Throw): boolean => natural === 100;
