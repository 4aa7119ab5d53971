import type { SheetId } from '../../kernel/index.ts';
import { deriveBeing, type Duration, type Effect, type Options, type Ruleset, type Sheet } from '../../rules/index.ts';
import { addOutcome } from '../actions/port.ts';
import { worldOf } from '../sight/worldOf.ts';
import type { Draft } from '../state/Draft.ts';
import type { Encounter } from '../state/Encounter.ts';
import type { Facts } from '../state/Facts.ts';
import type { Turn } from './nextTurn.ts';

/** Counts one down; undefined when it has run out. */
function shorter(duration: Exclude<Duration, { kind: 'until-removed' }>, by: number): Duration | undefined {
  return duration.left <= by ? undefined : { ...duration, left: duration.left - by };
}

/** Counts effects down that `when` names; what has run out goes. */
export function countDown(draft: Draft, when: (duration: Duration, sheet: Sheet) => boolean, by = 1): void {
  const count = (sheet: Sheet, effect: Effect): void => {
    if (effect.duration.kind === 'until-removed' || !when(effect.duration, sheet)) return;
    const duration = shorter(effect.duration, by);
    draft.add(
      duration
        ? { type: 'EffectTimed', sheetId: sheet.id, effectId: effect.id, duration }
        : { type: 'EffectRemoved', sheetId: sheet.id, effectId: effect.id },
    );
  };
  for (const sheet of draft.state.sheets.values()) for (const effect of sheet.effects) count(sheet, effect);
}

/** What is in a pool after it was refilled. */
export function fullPools(ruleset: Ruleset, sheet: Sheet, options: Options): Readonly<Record<string, number>> {
  const being = deriveBeing(ruleset, sheet, options);
  const added = (pool: string): number =>
    being.modifiers.reduce(
      (sum, { modifier }) => (modifier.kind === 'pool' && modifier.pool === pool ? sum + modifier.add : sum),
      0,
    );
  return Object.fromEntries(ruleset.pools.map(({ id, size }) => [id, Math.max(0, size(being) + added(id))]));
}

function refill(draft: Draft, ruleset: Ruleset, sheetId: SheetId, resets: 'own-turn' | 'round'): void {
  const sheet = draft.state.sheets.get(sheetId);
  if (!sheet) return;
  const full = fullPools(ruleset, sheet, draft.state.options);
  for (const pool of ruleset.pools)
    if (pool.resets(draft.state.options) === resets)
      draft.add({ type: 'PoolSet', sheetId, pool: pool.id, value: full[pool.id]! });
}

function turnHook(draft: Draft, ruleset: Ruleset, of: SheetId, at: 'start' | 'end', facts: Facts): void {
  const step = ruleset.hooks.onTurn?.(
    { of, at, round: draft.state.encounter!.round },
    worldOf(draft.state, ruleset),
    facts,
  );
  if (step) addOutcome(draft, 'turn', of, [], step, facts);
}

function endTurn(draft: Draft, ruleset: Ruleset, of: SheetId, facts: Facts): void {
  countDown(draft, (duration) => duration.kind === 'turns' && duration.of === of && duration.at === 'end');
  turnHook(draft, ruleset, of, 'end', facts);
}

/** What waits until somebody's next turn at the longest, such as a readied action, lapses then. */
function lapse(draft: Draft, of: SheetId): void {
  for (const { id, pause } of draft.state.exchanges.values())
    if (pause.endsAtTurnOf === of) draft.add({ type: 'ExchangeEnded', exchangeId: id });
}

function startTurn(draft: Draft, ruleset: Ruleset, of: SheetId, facts: Facts): void {
  countDown(draft, (duration) => duration.kind === 'turns' && duration.of === of && duration.at === 'start');
  lapse(draft, of);
  refill(draft, ruleset, of, 'own-turn');
  const sheet = draft.state.sheets.get(of);
  if (sheet)
    draft.add({
      type: 'MovementReset',
      sheetId: of,
      feet: ruleset.movementFeet(deriveBeing(ruleset, sheet, draft.state.options)),
    });
  turnHook(draft, ruleset, of, 'start', facts);
}

function startRound(draft: Draft, ruleset: Ruleset): void {
  for (const { sheetId } of draft.state.encounter!.combatants) refill(draft, ruleset, sheetId, 'round');
}

/** Somebody takes no turn, but what would have lasted until that turn is over. */
function passTurn(draft: Draft, of: SheetId): void {
  countDown(draft, (duration) => duration.kind === 'turns' && duration.of === of);
  lapse(draft, of);
}

/**
 * Ends the present turn and starts the next: durations, pools, movement and the ruleset's hooks in the order of the
 * rules.
 */
export function advanceTurn(draft: Draft, ruleset: Ruleset, next: Turn, facts: Facts): void {
  const { turnOf, round } = draft.state.encounter!;
  if (turnOf !== null) endTurn(draft, ruleset, turnOf, facts);
  for (const id of next.passedBefore) passTurn(draft, id);
  const isNewRound = next.round !== round && !next.isSurpriseRound;
  if (isNewRound && turnOf !== null)
    countDown(draft, (duration, sheet) => duration.kind === 'rounds' && isIn(draft.state.encounter, sheet.id));
  const { passed } = next;
  draft.add({
    type: 'TurnSet',
    round: next.round,
    turnOf: next.of,
    isSurpriseRound: next.isSurpriseRound,
    ...(passed.length > 0 && { passed }),
  });
  if (isNewRound) startRound(draft, ruleset);
  for (const id of passed) passTurn(draft, id);
  startTurn(draft, ruleset, next.of, facts);
}

const isIn = (encounter: Encounter | null, sheetId: SheetId): boolean =>
  encounter?.combatants.some((combatant) => combatant.sheetId === sheetId) ?? false;
