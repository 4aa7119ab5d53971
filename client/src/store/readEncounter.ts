import { memo, memoLatest } from '@tallow/shared/kernel';
import { combatant, encounter, type EncounterState, type ValuesOf } from '@tallow/shared/wire';
import type { CombatantModel, EncounterModel } from './RulesModel.ts';
import { ThingReader } from './ThingReader.ts';
import { ThingsReader } from './ThingsReader.ts';

function toCombatant(values: ValuesOf<typeof combatant>, sheetId: string): CombatantModel {
  const { tokenId, name, image, place, surprised, hasInitiative, initiative, pools, movementFeet, movedFeet } = values;
  const own = pools && { pools, movementFeet, movedFeet };
  return { sheetId, tokenId, name, image, place, surprised, initiative: hasInitiative ? initiative : null, own };
}

const inOrder = memo((rows: ReadonlyMap<string, CombatantModel>) =>
  [...rows.values()].toSorted((a, b) => a.place - b.place),
);

/** Reads the encounter, or null while there is none. */
export class EncounterReader {
  readonly #own = new ThingReader(encounter);
  readonly #rows = new ThingsReader(combatant, toCombatant);
  readonly #toModel = memoLatest(
    (own: ValuesOf<typeof encounter>, combatants: readonly CombatantModel[]): EncounterModel => ({
      ...own,
      combatants,
    }),
  );

  read(state: EncounterState): EncounterModel | null {
    if (state.id === '') return null;
    return this.#toModel(this.#own.read(state), inOrder(this.#rows.read(state.combatants)));
  }
}
