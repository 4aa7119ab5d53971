import { centreOf, feetToPlace, stepsBetween } from '../../geometry/index.ts';
import type { SheetId } from '../../kernel/index.ts';
import {
  isWithinArea,
  areHostile,
  deriveBeing,
  type Area,
  type Being,
  type Combat,
  type Ruleset,
  type World,
} from '../../rules/index.ts';
import type { Encounter } from '../state/Encounter.ts';
import type { Scene } from '../state/Scene.ts';
import { isWatching } from './isWatching.ts';
import { tokensOfSheets } from '../state/tokensOfSheets.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { hasLineOfEffect, hasLineTo } from './hasLineOfEffect.ts';

const USUAL_FEET = 5;

/** Feet that one cell of a scene measures; five where the scene counts in another unit. */
export function feetPerCell(scene: Scene): number {
  return scene.grid.unit === 'ft' ? scene.grid.distance : USUAL_FEET;
}

function combatOf(encounter: Encounter): Combat {
  return {
    round: encounter.round,
    turnOf: encounter.turnOf,
    pool: (sheetId, pool) => encounter.combatants.find((combatant) => combatant.sheetId === sheetId)?.pools[pool],
    movementLeft: (sheetId) => {
      const combatant = encounter.combatants.find((known) => known.sheetId === sheetId);
      return combatant && combatant.movementFeet - combatant.movedFeet;
    },
  };
}

/** The table as its rules see it. */
export function worldOf(state: TableState, ruleset: Ruleset): World {
  const tokens = tokensOfSheets(state);
  const being = (sheetId: SheetId): Being | undefined => {
    const sheet = state.sheets.get(sheetId);
    return sheet && deriveBeing(ruleset, sheet, state.options);
  };
  const pair = (a: SheetId, b: SheetId): readonly [Token, Token, Scene] | undefined => {
    const [first, second] = [tokens.get(a), tokens.get(b)];
    const scene = first && state.scenes.get(first.sceneId);
    return scene && second?.sceneId === first?.sceneId ? [first!, second!, scene] : undefined;
  };
  const isWithin = (sheetId: SheetId, area: Area, at?: { readonly x: number; readonly y: number }): boolean => {
    const token = tokens.get(sheetId);
    const scene = token && state.scenes.get(token.sceneId);
    if (!token || !scene) return false;
    const { x, y } = centreOf({ ...token, ...at });
    return isWithinArea(area, x, y, feetPerCell(scene)) && hasLineTo(scene, area, { x, y });
  };
  const threatens = (threat: Being, token: Token, target: Token, scene: Scene): boolean =>
    stepsBetween(token, target) * feetPerCell(scene) <= ruleset.reachFeet(threat);
  return {
    options: state.options,
    combat: state.encounter && combatOf(state.encounter),
    being,
    get beings() {
      return [...state.sheets.keys()].map((id) => being(id)!);
    },
    distanceFeet: (a, b) => {
      const found = pair(a, b);
      return found && stepsBetween(found[0], found[1]) * feetPerCell(found[2]);
    },
    hasLineOfEffect: (a, b) => {
      const found = pair(a, b);
      return found !== undefined && hasLineOfEffect(found[2], found[0], found[1]);
    },
    isHidden: (sheetId, from) => {
      const [token, watcher] = [tokens.get(sheetId), state.sheets.get(from)];
      return (
        token !== undefined &&
        (token.hidden || token.invisible || (watcher !== undefined && !isWatching(state, watcher, token)))
      );
    },
    reachTo: (sheetId, to) => {
      const token = tokens.get(sheetId);
      const scene = token && state.scenes.get(token.sceneId);
      return (
        scene && { feet: feetToPlace(token!, to, feetPerCell(scene)), isOpen: hasLineTo(scene, centreOf(token!), to) }
      );
    },
    middleOf: (sheetId) => {
      const token = tokens.get(sheetId);
      return token && centreOf(token);
    },
    within: (area, of) => {
      const sceneId = (of && tokens.get(of)?.sceneId) ?? state.activeSceneId;
      return [...state.sheets.keys()].filter((id) => tokens.get(id)?.sceneId === sceneId && isWithin(id, area));
    },
    isWithin,
    threatsLeft: (sheetId, to) => {
      const mover = state.sheets.get(sheetId);
      const fighters = state.encounter && new Set(state.encounter.combatants.map((combatant) => combatant.sheetId));
      return [...state.sheets.values()].flatMap((sheet) => {
        if (fighters && !fighters.has(sheet.id)) return [];
        const found = mover && sheet.id !== sheetId && areHostile(sheet, mover) ? pair(sheet.id, sheetId) : undefined;
        const threat = found && being(sheet.id);
        if (!found || !threat || !isWatching(state, sheet, found[1])) return [];
        const [own, target, scene] = found;
        const stays = threatens(threat, own, { ...target, ...to }, scene);
        return threatens(threat, own, target, scene) && !stays && hasLineOfEffect(scene, own, target) ? [sheet.id] : [];
      });
    },
  };
}
