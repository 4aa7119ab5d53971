import { parseFormula, rollFormula, type Formula, type Rolled } from '../../dice/index.ts';
import { assert, type SheetId } from '../../kernel/index.ts';
import type { CardLine, Mode } from '../contract/Card.ts';
import type { Being, Chance } from '../contract/World.ts';
import { combineModes, type ModeSource } from '../sheets/advantage.ts';
import type { Say } from '../../words/index.ts';

export interface D20Roll {
  readonly of: Being;
  readonly label: Say;
  readonly rolled: Rolled;
  readonly mode: Mode;
  readonly reasons: readonly Say[];
  /** The face of the d20 that counts. */
  readonly natural: number;
}

/** Rolled with the being's values; undefined when that cannot be done. */
export function rollRead(formula: Formula, being: Being, mode: Mode, { random }: Chance): Rolled | undefined {
  const rolled = rollFormula(formula, {
    random,
    mode,
    variables: (name) => {
      const known = being.values.get(name);
      return known && { value: known.value, label: known.name };
    },
  });
  return rolled.ok ? rolled.value : undefined;
}

function roll(text: string, being: Being, mode: Mode, chance: Chance): Rolled | undefined {
  const parsed = parseFormula(text);
  return parsed.ok ? rollRead(parsed.value, being, mode, chance) : undefined;
}

/** SRD 5.2, "Exhaustion": what every D20 Test of a being adds. */
const onTests = (of: Being): string => (of.value('testModifier') === 0 ? '' : ' + testModifier');

const declared = (modifier: number): string =>
  modifier === 0 ? '' : ` ${modifier < 0 ? '-' : '+'} ${Math.abs(modifier)}[declared]`;

/** A D20 Test: d20 plus `terms` (values of the being by their ids), with advantage or disadvantage for its reasons. */
export function rollTest(
  of: Being,
  label: Say,
  terms: string,
  sources: readonly ModeSource[],
  chance: Chance,
  modifier = 0,
): D20Roll {
  const { mode, reasons } = combineModes(sources);
  const formula = `d20 + ${terms}${onTests(of)}${declared(modifier)}`;
  const rolled = roll(formula, of, mode, chance);
  assert(rolled, `the formula ${formula} can be rolled`);
  return { of, label, rolled, mode, reasons, natural: rolled.dice[0]?.natural ?? 0 };
}

/** A formula with the being's numbers in it, for previews. */
export function previewOf(being: Being | undefined, formula: string): string {
  return formula.replaceAll(/(?<![\w[])[a-z]\w*/gi, (name) =>
    String(being?.values.get(name.toLowerCase())?.value ?? name),
  );
}

export type Outcome = Extract<CardLine, { kind: 'roll' }>['outcome'];

export function testLine(
  { of, label, rolled, mode, reasons }: D20Roll,
  outcome: Outcome,
  against: number | null = null,
  againstOf: SheetId | null = null,
): CardLine {
  return { kind: 'roll', of: of.sheet.id, label, rolled, mode, reasons, outcome, against, againstOf };
}

export function plainLine(of: Being, label: Say, rolled: Rolled): CardLine {
  return {
    kind: 'roll',
    of: of.sheet.id,
    label,
    rolled,
    mode: 'normal',
    reasons: [],
    outcome: 'none',
    against: null,
    againstOf: null,
  };
}

export const note = (of: Being, text: Say): CardLine => ({ kind: 'note', of: of.sheet.id, text });
