import type { Answered } from './ActorJournal.ts';

export type Trouble = 'busy' | 'storage-unavailable' | 'restarting' | 'internal';
export type Outcome<Refusal> = { readonly ok: true; readonly seq: number } | { readonly ok: false; readonly reason: Refusal | Trouble };

/** Intents whose answers are kept at hand, at least. An older one meets the journal's unique key. */
const KEPT = 1_000;
const TROUBLES: ReadonlySet<unknown> = new Set<Trouble>(['busy', 'storage-unavailable', 'restarting', 'internal']);

type Answer<Refusal> = Outcome<Refusal> | Promise<Outcome<Refusal>>;

/** The first answer to every recent intent, so that sending it again changes nothing. */
export class Outcomes<Refusal> {
  /** Two generations: forgetting a whole one is cheaper than taking out the oldest answer for each new one. */
  #recent = new Map<string, Answer<Refusal>>();
  #older = new Map<string, Answer<Refusal>>();
  /** The first generation is shorter, each table's by another measure: tables that began together would all let go of their answers together. */
  #room = Math.ceil(Math.random() * KEPT);

  constructor(answered: readonly Answered[]) {
    this.restart(answered);
  }

  /** Takes over what the journal knows; unsettled answers are forgotten. */
  restart(answered: readonly Answered[]): void {
    for (const generation of [this.#recent, this.#older]) {
      for (const [key, outcome] of generation) if (outcome instanceof Promise) generation.delete(key);
    }
    for (const { actorId, intentId, actorSeq } of answered) this.#put(actorId + intentId, { ok: true, seq: actorSeq });
  }

  find(actor: string, intentId: string): Answer<Refusal> | undefined {
    const key = actor + intentId;
    return this.#recent.get(key) ?? this.#older.get(key);
  }

  /** Trouble is not an answer: the same intent may be tried again. */
  remember(actor: string, intentId: string, outcome: Answer<Refusal>): void {
    const key = actor + intentId;
    const generation = this.#put(key, outcome);
    if (!(outcome instanceof Promise)) return;
    void outcome.then((settled) => {
      if (generation.get(key) !== outcome) return;
      if (!settled.ok && TROUBLES.has(settled.reason)) generation.delete(key);
      else generation.set(key, settled);
    });
  }

  #put(key: string, outcome: Answer<Refusal>): Map<string, Answer<Refusal>> {
    if (this.#recent.size >= this.#room) {
      [this.#older, this.#recent] = [this.#recent, new Map()];
      this.#room = KEPT;
    }
    return this.#recent.set(key, outcome);
  }
}
