import type { ExchangeState } from '@tallow/shared/contracts';
import type { Prompt } from '@tallow/shared/rules';
import type { Party } from '@tallow/shared/table';
import { readMap } from './readMap.ts';
import type { ExchangeModel } from './RulesModel.ts';

interface Known {
  readonly face: string;
  readonly model: ExchangeModel;
}
const NOBODY: Party = { sheetId: '', name: '' };

const faceOf = (e: ExchangeState): string =>
  JSON.stringify([e.actionId, e.title, e.actor, e.targets, e.waitingFor, e.prompts, e.deadline]);

const parse = <T>(text: string, none: T): T => (text === '' ? none : (JSON.parse(text) as T));

function toModel(id: string, e: ExchangeState): ExchangeModel {
  return {
    id,
    actionId: e.actionId,
    title: e.title,
    actor: parse<Party>(e.actor, NOBODY),
    targets: parse<readonly Party[]>(e.targets, []),
    waitingFor: parse<readonly Party[]>(e.waitingFor, []),
    prompts: parse<readonly Prompt[]>(e.prompts, []),
    deadline: e.deadline === 0 ? null : e.deadline,
  };
}

/** Reads the actions under way; one that did not change stays the same object. */
export class ExchangeReader {
  #known: ReadonlyMap<string, Known> = new Map();
  #models: ReadonlyMap<string, ExchangeModel> = new Map();

  read(source: ReadonlyMap<string, ExchangeState>): ReadonlyMap<string, ExchangeModel> {
    const known = readMap<ExchangeState, Known>(
      this.#known,
      source,
      (old, now) => old.face === faceOf(now),
      (id, now) => ({ face: faceOf(now), model: toModel(id, now) }),
    );
    if (known === this.#known) return this.#models;
    this.#known = known;
    return (this.#models = new Map([...known].map(([id, { model }]) => [id, model])));
  }
}
