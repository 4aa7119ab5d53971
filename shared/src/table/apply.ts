import { change } from './change.ts';
import { reportOf } from './log.ts';
import { record } from './log/record.ts';
import { rememberSights } from './sight/rememberSights.ts';
import type { TableEvent } from './state/events/TableEvent.ts';
import type { StepContext } from './state/StepContext.ts';
import type { TableState } from './state/TableState.ts';
import { rememberForUndo } from './undo/remember.ts';

/**
 * One journaled step: its events, what members saw of them and were told, and how to take it back. Total: replay uses
 * nothing else.
 */
export function advance(state: TableState, events: readonly TableEvent[], step: StepContext): TableState {
  let current = state;
  for (const event of events) {
    const changed = rememberSights(current, change(current, event), event);
    current = record({ before: current, after: changed, event, actor: step.actor }, reportOf(event), step.at);
  }
  return { ...rememberForUndo(state, current, events, step), version: step.seq };
}
