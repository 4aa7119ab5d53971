import type { CombatantState, EncounterState } from '@tallow/shared/contracts';
import { readMap } from './readMap.ts';
import type { CombatantModel, EncounterModel } from './RulesModel.ts';

interface Known {
  readonly face: string;
  readonly model: CombatantModel;
}

function faceOf(c: CombatantState): string {
  return JSON.stringify([
    c.tokenId,
    c.name,
    c.image,
    c.place,
    c.hasInitiative,
    c.initiative,
    c.surprised,
    c.pools,
    c.movementFeet,
    c.movedFeet,
  ]);
}

function toModel(sheetId: string, c: CombatantState): CombatantModel {
  const own =
    c.pools === ''
      ? null
      : {
          pools: JSON.parse(c.pools) as Readonly<Record<string, number>>,
          movementFeet: c.movementFeet,
          movedFeet: c.movedFeet,
        };
  const { tokenId, name, image, place, surprised } = c;
  return { sheetId, tokenId, name, image, place, surprised, initiative: c.hasInitiative ? c.initiative : null, own };
}

/** Reads the encounter; combatants that did not change stay the same objects. */
export class EncounterReader {
  #known: ReadonlyMap<string, Known> = new Map();
  #face = '';
  #model: EncounterModel | null = null;

  read(state: EncounterState): EncounterModel | null {
    if (state.id === '') return (this.#model = null);
    const { id, round, isSurpriseRound, locked, startedAt } = state;
    const known = readMap<CombatantState, Known>(
      this.#known,
      state.combatants,
      (old, now) => old.face === faceOf(now),
      (sheetId, now) => ({ face: faceOf(now), model: toModel(sheetId, now) }),
    );
    const face = JSON.stringify([id, round, state.turnOf, isSurpriseRound, locked, startedAt]);
    if (this.#model && known === this.#known && face === this.#face) return this.#model;
    const combatants =
      known === this.#known && this.#model
        ? this.#model.combatants
        : [...known.values()].map(({ model }) => model).toSorted((a, b) => a.place - b.place);
    this.#known = known;
    this.#face = face;
    return (this.#model = {
      id,
      round,
      turnOf: state.turnOf === '' ? null : state.turnOf,
      isSurpriseRound,
      locked,
      startedAt,
      combatants,
    });
  }
}
