import { expect } from 'vitest';
import { seededRandom, type UserId } from '../../kernel/index.ts';
import { decide } from '../decide.ts';
import type { Intent } from '../intent.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { Refusal } from '../state/Refusal.ts';
import type { TableState } from '../state/TableState.ts';
import { play, uuid } from './builders.ts';

/**
 * `given(state).when(BO, intent).then([...events])`, or `.thenRefused('blocked')`. New ids count up from `uuid(9000)`,
 * or from another number where several steps make things of a kind.
 */
export function given(state: TableState, firstId = 9_000) {
  return {
    when(actor: UserId, intent: Intent, system = false) {
      let next = firstId;
      const result = decide(state, intent, {
        actor,
        system,
        at: 5_000,
        random: seededRandom(1),
        newId: () => uuid(next++),
      });
      return {
        then(events: readonly TableEvent[]): TableState {
          expect(result).toEqual({ ok: true, value: events });
          return play(state, events, actor);
        },
        thenAccepted(): TableState {
          expect(result.ok).toBe(true);
          return result.ok ? play(state, result.value, actor) : state;
        },
        thenRefused(reason: Refusal): void {
          expect(result).toEqual({ ok: false, reason });
        },
      };
    },
  };
}
