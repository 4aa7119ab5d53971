import type { SheetId } from '../../../kernel/index.ts';
import type { Effect, Entry, Fields, Modifier, Proficiency, Sheet, Side } from '../../index.ts';
import { instantiate, newTemplate } from '../../index.ts';
import { CHIP } from '../chip.ts';
import { conditionEffect } from '../conditions.ts';
import { asking, english, type Answers, type Played } from '../../testing/index.ts';

interface Rest {
  readonly entries?: readonly Entry[];
  readonly proficiencies?: readonly Proficiency[];
  readonly effects?: readonly Effect[];
  readonly side?: Side;
  readonly size?: number;
  readonly resources?: Readonly<Record<string, number>>;
}

/**
 * Every core stat is 100, so that an untrained roll is what the die shows; 50 HP a point of Health, an Armor Class of
 * 50, 8 points.
 */
export function hero(
  id: string,
  fields: Fields = {},
  { side = 'party', resources = {}, effects = [], ...rest }: Rest = {},
): Sheet {
  const hundreds = Object.fromEntries(
    ['strength', 'dexterity', 'constitution', 'perception', 'arcane', 'will'].map((stat) => [stat, 100]),
  );
  const template = { ...newTemplate(CHIP, id, { ...hundreds, ...fields }), ...rest };
  const sheet = instantiate(CHIP, template, { id: id as SheetId, ownerId: null, side, origin: null });
  return { ...sheet, resources: { ...sheet.resources, ...resources }, effects };
}

export const foe = (id: string, fields: Fields = {}, rest: Rest = {}): Sheet =>
  hero(id, fields, { side: 'foes', ...rest });

export const trained = (id: string, value = 0, growth = 100): Proficiency => ({
  id,
  name: id,
  kind: 'weapon',
  growth,
  value,
});

let counter = 0;
export function afflicted(condition: string, source: string | null = null): Effect {
  return conditionEffect(
    condition,
    source as SheetId | null,
    { kind: 'until-removed' },
    { random: () => 0, newId: () => `${condition}-${++counter}` },
  );
}
export const blessed = (...modifiers: readonly Modifier[]): Effect => ({
  ...afflicted('disengaged'),
  condition: null,
  name: 'Blessing',
  modifiers,
});

export const resource = ({ table }: Pick<Played, 'table'>, id: string, name = 'hp'): number =>
  table.sheets.get(id as SheetId)!.resources[name]!;
export const points = ({ table }: Pick<Played, 'table'>, id: string): number =>
  table.combat!.pools.get(id as SheetId)!['points']!;
export const proficiency = ({ table }: Pick<Played, 'table'>, id: string, name: string): number =>
  table.sheets.get(id as SheetId)!.proficiencies.find((known) => known.id === name)!.value;
export const entry = ({ table }: Pick<Played, 'table'>, id: string, name: string): Entry =>
  table.sheets.get(id as SheetId)!.entries.find((known) => known.id === name)!;
export const conditions = ({ table }: Pick<Played, 'table'>, id: string): readonly string[] =>
  table.sheets.get(id as SheetId)!.effects.map(({ condition, name }) => condition ?? english(name));
export const notes = ({ lines }: Pick<Played, 'lines'>): readonly string[] =>
  lines.flatMap((line) => (line.kind === 'note' ? [english(line.text)] : []));
export const rolls = ({ lines }: Pick<Played, 'lines'>): readonly string[] =>
  lines.flatMap((line) =>
    line.kind === 'roll' ? [`${english(line.label)} ${line.rolled.total} ${line.mode} ${line.outcome}`] : [],
  );
export const options = ({ asked }: Pick<Played, 'asked'>, promptId: string): Readonly<Record<string, string | null>> =>
  Object.fromEntries(
    asked.find(({ id }) => id === promptId)!.options.map(({ id, disabled }) => [id, disabled && english(disabled)]),
  );

/** An attack with the entry `sword`. */
export const strike = (actor: string, target: string, rest: Parameters<typeof asking>[2] = {}) =>
  asking('attack', actor, { entryId: 'sword', targets: [target], ...rest });
export const choosing = (target: string, option: string, more: Answers = {}): Answers => ({
  [`defend:${target}`]: option,
  ...more,
});
