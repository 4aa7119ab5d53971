import { evaluate, floor, parseFormula, variablesIn, type Formula } from '../../dice/index.ts';
import { assert } from '../../kernel/index.ts';
import type { Ruleset } from '../contract/Ruleset.ts';
import type { Sheet } from '../contract/Sheet.ts';
import type { DerivedDefinition, Options, StepTable } from '../contract/SheetDefinition.ts';
import type { Being, Explained } from '../contract/World.ts';
import { additionsTo, modifiersOf, type SourcedModifier } from './modifiers.ts';
import { lookUp } from './stepTable.ts';
import { say } from '../words/say.ts';

const formulas = new Map<string, Formula>();

/** Formulas of rulesets are part of the program: a broken one is a bug. */
function formulaOf(text: string): Formula {
  let formula = formulas.get(text);
  if (!formula) {
    const parsed = parseFormula(text);
    assert(parsed.ok, `the ruleset's formula ${text} can be read`);
    formulas.set(text, (formula = parsed.value));
  }
  return formula;
}

const isTable = (formula: DerivedDefinition['formula']): formula is StepTable =>
  typeof formula === 'object' && 'steps' in formula;

function textOf(formula: Exclude<DerivedDefinition['formula'], StepTable>, options: Options): string {
  if (typeof formula === 'string') return formula;
  const chosen = formula.find(({ when }) => when === undefined || options[when.option] === when.is);
  assert(chosen, 'a derived value has a default formula');
  return chosen.formula;
}

type Values = Map<string, Explained>;

/** The result of a definition before anything is added, with its reasons. */
function compute(
  { id, formula }: DerivedDefinition,
  values: Values,
  options: Options,
): Pick<Explained, 'value' | 'formula' | 'inputs'> {
  const read = (name: string): Explained => {
    const found = values.get(name);
    assert(found, `${id} uses ${name}, which stands before it`);
    return found;
  };
  if (isTable(formula)) {
    const { name, value } = read(formula.by.toLowerCase());
    return { value: lookUp(formula, value), formula: say('values.by', { name }), inputs: [{ name, value }] };
  }
  const parsed = formulaOf(textOf(formula, options));
  const result = evaluate(parsed, (name) => ({ value: read(name).value }));
  assert(result.ok, `${id} can be computed`);
  const inputs = variablesIn(parsed)
    .map((name) => read(name))
    .map(({ name, value }) => ({ name, value }));
  return { value: Number(floor(result.value)), formula: textOf(formula, options), inputs };
}

function fieldValues(ruleset: Ruleset, sheet: Sheet, modifiers: readonly SourcedModifier[]): Values {
  const values: Values = new Map();
  for (const { id, name, kind, start } of ruleset.sheet.fields) {
    if (kind !== 'number') continue;
    const written = Number(sheet.fields[id] ?? start);
    const sources = additionsTo(id, modifiers);
    values.set(id.toLowerCase(), {
      id,
      name,
      value: sources.reduce((sum, { add }) => sum + add, written),
      formula: '',
      inputs: [{ name: say('values.written'), value: written }],
      sources,
    });
  }
  return values;
}

function addDerived(
  values: Values,
  ruleset: Ruleset,
  sheet: Sheet,
  modifiers: readonly SourcedModifier[],
  options: Options,
): void {
  for (const definition of ruleset.sheet.derived) {
    const { id, name } = definition;
    const result = compute(definition, values, options);
    const bonus = sheet.bonuses[id];
    const sources = [...(bonus ? [{ from: say('values.bonus'), add: bonus }] : []), ...additionsTo(id, modifiers)];
    const value = sources.reduce((sum, { add }) => sum + add, result.value);
    const fixed = sheet.overrides[id];
    values.set(id.toLowerCase(), {
      id,
      name,
      ...result,
      sources,
      ...(fixed === undefined ? { value } : { value: fixed, overridden: value }),
    });
  }
}

const NO_OPTIONS: Options = {};
const known = new WeakMap<Sheet, { readonly ruleset: Ruleset; readonly options: Options; readonly being: Being }>();

/** Everything that follows from a sheet, each number with its reasons. The same object for the same sheet. */
export function deriveBeing(ruleset: Ruleset, sheet: Sheet, options: Options = NO_OPTIONS): Being {
  const last = known.get(sheet);
  if (last?.ruleset === ruleset && last.options === options) return last.being;
  const modifiers = modifiersOf(sheet);
  const values = fieldValues(ruleset, sheet, modifiers);
  addDerived(values, ruleset, sheet, modifiers, options);
  const flags = new Set(modifiers.flatMap(({ modifier }) => (modifier.kind === 'flag' ? [modifier.flag] : [])));
  const value = (id: string): number => {
    const found = values.get(id.toLowerCase());
    assert(found, `the ruleset defines ${id}`);
    return found.value;
  };
  const maximum = (resource: string): number => {
    const definition = ruleset.sheet.resources.find(({ id }) => id === resource);
    assert(definition, `the ruleset defines the resource ${resource}`);
    return definition.max === undefined ? Infinity : value(definition.max);
  };
  const being: Being = { sheet, values, modifiers, value, maximum, has: (flag) => flags.has(flag) };
  known.set(sheet, { ruleset, options, being });
  return being;
}
