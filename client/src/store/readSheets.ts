import type { SheetState } from '@tallow/shared/contracts';
import type { SheetId, UserId } from '@tallow/shared/kernel';
import type { Effect, Entry, Origin, Proficiency, Sheet } from '@tallow/shared/rules';
import { readMap } from './readMap.ts';
import type { SheetModel } from './RulesModel.ts';

/** A sheet as it came, to see what changed. */
interface Known {
  readonly face: string;
  readonly texts: readonly string[];
  readonly model: SheetModel;
}
const TEXTS = ['values', 'proficiencies', 'entries', 'effects', 'origin'] as const;

type Values = Pick<Sheet, 'fields' | 'bonuses' | 'overrides'>;

const numbers = (map: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries(map.entries());

function faceOf({ name, image, size, ruleset, ownerId, side, notes, gmNotes, resources, maxima }: SheetState): string {
  return JSON.stringify([
    name,
    image,
    size,
    ruleset,
    ownerId,
    side,
    notes,
    gmNotes,
    [...resources.entries()],
    [...maxima.entries()],
  ]);
}

/**
 * Reads sheets. Their long texts are parsed when they change, each on its own; an unchanged sheet stays the same
 * object.
 */
export class SheetReader {
  #known: ReadonlyMap<string, Known> = new Map();
  #models: ReadonlyMap<string, SheetModel> = new Map();

  read(source: ReadonlyMap<string, SheetState>): ReadonlyMap<string, SheetModel> {
    const known = readMap<SheetState, Known>(
      this.#known,
      source,
      ({ face, texts }, state) => TEXTS.every((key, i) => texts[i] === state[key]) && face === faceOf(state),
      (id, state) => ({
        face: faceOf(state),
        texts: TEXTS.map((key) => state[key]),
        model: toModel(id, state, this.#known.get(id)),
      }),
    );
    if (known === this.#known) return this.#models;
    this.#known = known;
    return (this.#models = new Map([...known].map(([id, { model }]) => [id, model])));
  }
}

function toModel(id: string, state: SheetState, before: Known | undefined): SheetModel {
  const parse = <T>(key: (typeof TEXTS)[number], old: (model: SheetModel) => T, none: T): T => {
    if (before && before.texts[TEXTS.indexOf(key)] === state[key]) return old(before.model);
    return state[key] === '' ? none : (JSON.parse(state[key]) as T);
  };
  const { fields, bonuses, overrides } = parse<Values>('values', (model) => model, {
    fields: {},
    bonuses: {},
    overrides: {},
  });
  return {
    id: id as SheetId,
    name: state.name,
    image: state.image,
    size: state.size,
    ruleset: state.ruleset,
    side: state.side,
    notes: state.notes,
    gmNotes: state.gmNotes,
    ownerId: state.ownerId === '' ? null : (state.ownerId as UserId),
    resources: numbers(state.resources),
    maxima: numbers(state.maxima),
    fields,
    bonuses,
    overrides,
    proficiencies: parse<readonly Proficiency[]>('proficiencies', (model) => model.proficiencies, []),
    entries: parse<readonly Entry[]>('entries', (model) => model.entries, []),
    effects: parse<readonly Effect[]>('effects', (model) => model.effects, []),
    origin: parse<Origin | null>('origin', (model) => model.origin, null),
  };
}
