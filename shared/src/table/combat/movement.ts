import { UNITS_PER_CELL, walkedFeet } from '../../geometry/index.ts';
import { accept, refuse } from '../../kernel/index.ts';
import { deriveBeing, reachesLeft, type Ruleset } from '../../rules/index.ts';
import { addOutcome } from '../actions/port.ts';
import { boardOf, worldOf } from '../sight/worldOf.ts';
import type { Decision } from '../state/Decider.ts';
import type { Draft } from '../state/Draft.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { Facts } from '../state/Facts.ts';
import { feetPerCell } from '../state/feetPerCell.ts';
import { isGm } from '../state/rights.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import type { TableState } from '../state/TableState.ts';
import type { Token } from '../state/Token.ts';
import { tokensOfSheets } from '../state/tokensOfSheets.ts';
import type { Say } from '../../words/index.ts';

type Moved = Extract<TableEvent, { readonly type: 'TokenMoved' }>;
export type Waypoints = Moved['waypoints'];

/** The places that a walk passes, at most a cell apart, its ends included. */
function placesAlong(from: Token, waypoints: Waypoints): readonly [Token, ...Token[]] {
  const places: [Token, ...Token[]] = [from];
  let [x, y] = [from.x, from.y];
  for (const [nextX, nextY] of waypoints) {
    const steps = Math.max(1, Math.ceil(Math.max(Math.abs(nextX - x), Math.abs(nextY - y)) / UNITS_PER_CELL));
    for (let i = 1; i <= steps; i++)
      places.push({
        ...from,
        x: Math.round(x + ((nextX - x) * i) / steps),
        y: Math.round(y + ((nextY - y) * i) / steps),
      });
    [x, y] = [nextX, nextY];
  }
  return places;
}

/** Why a token's being may not walk so of its own will, if the rules know a reason. */
export function whatHoldsBack(
  state: TableState,
  ruleset: Ruleset,
  token: Token,
  waypoints: Waypoints,
): Say | undefined {
  const { holdsBack } = ruleset.hooks;
  if (!holdsBack || token.sheetId === null) return undefined;
  let at = state;
  for (const [x, y] of waypoints) {
    const next = { ...at, tokens: new Map(at.tokens).set(token.id, { ...token, x, y }) };
    const why = holdsBack(token.sheetId, worldOf(at, ruleset), worldOf(next, ruleset));
    if (why !== undefined) return why;
    at = next;
  }
  return undefined;
}

/**
 * What a move means in an encounter: a player goes on the own turn and as far as the movement lasts; whoever leaves an
 * enemy's reach may be struck at. The GM moves anybody anywhere.
 */
export function moveInCombat(state: TableState, events: readonly TableEvent[], facts: Facts, draft: Draft): Decision {
  const moved = events.find((event) => event.type === 'TokenMoved');
  const ruleset = rulesetOf(state);
  const token = moved && state.tokens.get(moved.tokenId);
  const sheet = token?.sheetId ? state.sheets.get(token.sheetId) : undefined;
  const { encounter } = state;
  const combatant = encounter?.combatants.find(({ sheetId }) => sheetId === sheet?.id);
  if (!moved || !ruleset || !token || !sheet || !combatant || encounter?.turnOf === null) return accept(events);
  const being = deriveBeing(ruleset, sheet, state.options);
  const cost = ruleset.footCost?.(being) ?? 1;
  const feet = cost * walkedFeet(token, moved.waypoints, feetPerCell(state.scenes.get(token.sceneId)!));
  if (!isGm(state, facts)) {
    if (encounter!.turnOf !== sheet.id) return refuse('not-your-turn');
    // Who is held goes nowhere, not even with what a Dash has brought.
    const most = ruleset.movementFeet(being) === 0 ? 0 : combatant.movementFeet;
    if (combatant.movedFeet + feet > most) return refuse('out-of-movement');
    if (whatHoldsBack(state, ruleset, token, moved.waypoints) !== undefined) return refuse('not-met');
  }
  for (const event of events) draft.add(event);
  if (encounter!.turnOf === sheet.id) draft.add({ type: 'MovementSpent', sheetId: sheet.id, feet });
  const places = placesAlong(token, moved.waypoints);
  const left = reachesLeft(boardOf(state, ruleset), sheet, places, tokensOfSheets(state).keys());
  const departure = { of: sheet.id, left, willing: encounter!.turnOf === sheet.id };
  const step = left.length > 0 ? ruleset.hooks.onMove?.(departure, worldOf(draft.state, ruleset), facts) : undefined;
  if (step) addOutcome(draft, 'move', sheet.id, [], step, facts);
  return accept(draft.events);
}
