import type { SheetId } from '../../kernel/index.ts';
import {
  combatOver,
  deriveBeing,
  worldOver,
  type Board,
  type Combat,
  type Ruleset,
  type World,
} from '../../rules/index.ts';
import type { Encounter } from '../state/Encounter.ts';
import { feetPerCell } from '../state/feetPerCell.ts';
import type { Scene } from '../state/Scene.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { tokensOfSheets } from '../state/tokensOfSheets.ts';
import { hasLineOfEffect, hasLineTo } from './hasLineOfEffect.ts';
import { isWatching } from './isWatching.ts';

function combatOf(encounter: Encounter): Combat {
  return combatOver(encounter, (sheetId) => encounter.combatants.find((combatant) => combatant.sheetId === sheetId));
}

/** What the rules' view of the table is built from. */
export function boardOf(state: TableState, ruleset: Ruleset): Board<Token> {
  const tokens = tokensOfSheets(state);
  const sceneOf = (token: Token): Scene => state.scenes.get(token.sceneId)!;
  const isHidden = (sheetId: SheetId, from: SheetId): boolean => {
    const [token, watcher] = [tokens.get(sheetId), state.sheets.get(from)];
    if (!token) return false;
    return token.hidden || token.invisible || (watcher !== undefined && !isWatching(state, watcher, token));
  };
  return {
    options: state.options,
    combat: state.encounter && combatOf(state.encounter),
    sheets: state.sheets,
    being: (sheetId) => {
      const sheet = state.sheets.get(sheetId);
      return sheet && deriveBeing(ruleset, sheet, state.options);
    },
    reachFeet: ruleset.reachFeet,
    pieceOf: (sheetId) => tokens.get(sheetId),
    standing: (of) => {
      const sceneId = (of && tokens.get(of)?.sceneId) ?? state.activeSceneId;
      return [...state.sheets.keys()].filter((id) => tokens.get(id)?.sceneId === sceneId);
    },
    areOnOneMap: (a, b) => a.sceneId === b.sceneId,
    feetPerCell: (on) => feetPerCell(sceneOf(on)),
    isOpen: (on, from, to) => hasLineTo(sceneOf(on), from, to),
    hasLineOfEffect: (a, b) => {
      const [from, to] = [tokens.get(a), tokens.get(b)];
      return !!from && !!to && from.sceneId === to.sceneId && hasLineOfEffect(sceneOf(from), from, to);
    },
    isHidden,
    isWatching: (sheet, token) => isWatching(state, sheet, token),
    takesPart: (sheetId) => state.encounter?.combatants.some((combatant) => combatant.sheetId === sheetId) ?? true,
  };
}

/** The table as its rules see it. */
export function worldOf(state: TableState, ruleset: Ruleset): World {
  return worldOver(boardOf(state, ruleset));
}
