import { centreOf, feetToPlace, stepsBetween } from '@tallow/shared/geometry';
import type { SheetId } from '@tallow/shared/kernel';
import { isWithinArea, areHostile, type Being, type Combat, type World } from '@tallow/shared/rules';
import { beingOf, rulesetOf } from './beings.ts';
import type { EncounterModel } from './RulesModel.ts';
import type { SceneModel, TableModel, TokenModel } from './TableModel.ts';

const USUAL_FEET = 5;

/** Feet that one cell measures; five where the scene counts in another unit. */
export const feetPerCell = ({ grid }: Pick<SceneModel, 'grid'>): number =>
  grid.unit === 'ft' ? grid.distance : USUAL_FEET;

function combatOf({ round, turnOf, combatants }: EncounterModel): Combat {
  const ownOf = (sheetId: SheetId) => combatants.find((one) => one.sheetId === sheetId)?.own;
  return {
    round,
    turnOf: turnOf as SheetId | null,
    pool: (sheetId, pool) => ownOf(sheetId)?.pools[pool],
    movementLeft: (sheetId) => {
      const own = ownOf(sheetId);
      return own ? own.movementFeet - own.movedFeet : undefined;
    },
  };
}

/**
 * The table as far as this user knows it, for previews and for what buttons offer; the server judges by the whole of
 * it. Beings that cannot be read are missing, and no wall is known to be in the way.
 */
export function worldFor(model: TableModel): World {
  const { scene } = model;
  const feet = scene ? feetPerCell(scene) : USUAL_FEET;
  const tokens = new Map(
    [...model.tokens.values()].flatMap((token) => (token.sheetId === '' ? [] : [[token.sheetId, token] as const])),
  );
  const being = (sheetId: SheetId): Being | undefined => beingOf(model, sheetId);
  const between = (a: TokenModel | undefined, b: TokenModel | undefined): number | undefined =>
    a && b && stepsBetween(a, b) * feet;
  const isWithin: World['isWithin'] = (sheetId, area, at) => {
    const token = tokens.get(sheetId);
    const middle = token && centreOf({ ...token, ...at });
    return middle !== undefined && isWithinArea(area, middle.x, middle.y, feet);
  };
  return {
    options: model.session.options,
    combat: model.encounter && combatOf(model.encounter),
    being,
    get beings() {
      return [...model.sheets.keys()].flatMap((id) => being(id as SheetId) ?? []);
    },
    distanceFeet: (a, b) => between(tokens.get(a), tokens.get(b)),
    isHidden: (sheetId) => tokens.get(sheetId)?.hidden ?? false,
    hasLineOfEffect: () => true,
    reachTo: (sheetId, to) => {
      const token = tokens.get(sheetId);
      return token && { feet: feetToPlace(token, to, feet), isOpen: true };
    },
    middleOf: (sheetId) => {
      const token = tokens.get(sheetId);
      return token && centreOf(token);
    },
    within: (area) => [...tokens.keys()].filter((id) => isWithin(id as SheetId, area)) as SheetId[],
    isWithin,
    threatsLeft: (sheetId, to) => threatsLeft(model, tokens, sheetId, to),
  };
}

type Place = { readonly x: number; readonly y: number };

function threatsLeft(
  model: TableModel,
  tokens: ReadonlyMap<string, TokenModel>,
  sheetId: SheetId,
  to: Place,
): readonly SheetId[] {
  const [mover, ruleset, scene] = [tokens.get(sheetId), rulesetOf(model), model.scene];
  if (!mover || !ruleset || !scene) return [];
  const own = model.sheets.get(sheetId);
  return [...model.sheets.values()].flatMap((other) => {
    const { id } = other;
    const [token, threat] = [tokens.get(id), beingOf(model, id)];
    if (!token || !threat || !own || !areHostile(own, other)) return [];
    const threatens = (at: Place): boolean =>
      stepsBetween(token, { ...mover, ...at }) * feetPerCell(scene) <= ruleset.reachFeet(threat);
    return threatens(mover) && !threatens(to) ? [id] : [];
  });
}
