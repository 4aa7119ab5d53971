import { change } from './change.ts';
import type { Intent } from './intent.ts';
import type { Decision } from './state/Decider.ts';
import { Draft } from './state/Draft.ts';
import type { TableEvent } from './state/events/TableEvent.ts';
import type { Facts } from './state/Facts.ts';
import type { TableState } from './state/TableState.ts';
import type { Sprung } from './state/Trigger.ts';
import { consequencesOf, type Deed } from './consequences.ts';
import { MAX_CHAIN, sprungBy } from './triggers/port.ts';

type Judge = (state: TableState, intent: Intent, facts: Facts) => Decision;

/**
 * What was decided, and all that it springs, in one step: as one it is journaled, and taken back. What is done by a
 * trigger may spring others, so many that a ring of them comes to an end.
 */
export function spring(state: TableState, events: readonly TableEvent[], facts: Facts, judge: Judge) {
  if (state.triggers.size === 0) return events;
  const cascade = new Cascade(state, facts, judge);
  cascade.run(events);
  return cascade.events;
}

class Cascade {
  readonly #draft: Draft;
  readonly #facts: Facts;
  readonly #judge: Judge;
  readonly #waiting: Sprung[] = [];
  #left = 1 + MAX_CHAIN;

  constructor(state: TableState, facts: Facts, judge: Judge) {
    this.#draft = new Draft(state, change);
    // What a trigger does is the GM's doing, wherever the GM is.
    this.#facts = { ...facts, system: true };
    this.#judge = judge;
  }

  get events(): readonly TableEvent[] {
    return this.#draft.events;
  }

  run(events: readonly TableEvent[]): void {
    this.#add(events);
    for (let next = this.#waiting.shift(); next && this.#left > 0; next = this.#waiting.shift()) this.#fire(next);
  }

  #add(events: readonly TableEvent[]): void {
    for (const event of events) {
      const before = this.#draft.state;
      this.#draft.add(event);
      this.#waiting.push(...sprungBy(before, this.#draft.state, event, this.#facts.actor));
    }
  }

  /** What was disarmed meanwhile is not sprung. */
  #fire(sprung: Sprung): void {
    const trigger = this.#draft.state.triggers.get(sprung.triggerId);
    if (!trigger?.armed) return;
    this.#left -= 1;
    this.#add([{ type: 'TriggerSprung', triggerId: trigger.id, tokenId: sprung.tokenId }]);
    for (const said of trigger.then)
      for (const deed of consequencesOf(this.#draft.state, said, sprung, this.#facts)) this.#do(deed);
  }

  #do(deed: Deed): void {
    if ('events' in deed) return this.#add(deed.events);
    if ('asked' in deed) return void this.#ask(deed.asked);
    const told = this.#ask(deed.save);
    const isSaved = told.some(
      (event) =>
        event.type === 'ActionNarrated' &&
        event.lines.some((line) => line.kind === 'roll' && (line.outcome === 'success' || line.outcome === 'critical')),
    );
    for (const next of isSaved ? deed.saved : deed.failed) this.#do(next);
  }

  /** What the rules refuse does not happen; the rest does. */
  #ask(intent: Intent): readonly TableEvent[] {
    const decision = this.#judge(this.#draft.state, intent, this.#facts);
    if (!decision.ok) return [];
    this.#add(decision.value);
    return decision.value;
  }
}
