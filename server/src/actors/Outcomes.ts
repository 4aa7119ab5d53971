import type { Answered } from './ActorJournal.ts';

export type Trouble = 'busy' | 'storage-unavailable' | 'restarting' | 'internal';
export type Outcome<Refusal> = { readonly ok: true; readonly seq: number } | { readonly ok: false; readonly reason: Refusal | Trouble };

/** Intents whose answers are kept at hand. An older one meets the journal's unique key. */
const KEPT = 2_000;
const TROUBLES: ReadonlySet<unknown> = new Set<Trouble>(['busy', 'storage-unavailable', 'restarting', 'internal']);

/** The first answer to every recent intent, so that sending it again changes nothing. */
export class Outcomes<Refusal> {
  readonly #known = new Map<string, Outcome<Refusal> | Promise<Outcome<Refusal>>>();

  constructor(answered: readonly Answered[]) {
    this.restart(answered);
  }

  /** Takes over what the journal knows; unsettled answers are forgotten. */
  restart(answered: readonly Answered[]): void {
    for (const [key, outcome] of this.#known) if (outcome instanceof Promise) this.#known.delete(key);
    for (const { actorId, intentId, actorSeq } of answered) this.#put(actorId + intentId, { ok: true, seq: actorSeq });
  }

  find(actor: string, intentId: string): Outcome<Refusal> | Promise<Outcome<Refusal>> | undefined {
    return this.#known.get(actor + intentId);
  }

  /** Trouble is not an answer: the same intent may be tried again. */
  remember(actor: string, intentId: string, outcome: Outcome<Refusal> | Promise<Outcome<Refusal>>): void {
    const key = actor + intentId;
    this.#put(key, outcome);
    if (!(outcome instanceof Promise)) return;
    void outcome.then((settled) => {
      if (this.#known.get(key) !== outcome) return;
      if (!settled.ok && TROUBLES.has(settled.reason)) this.#known.delete(key);
      else this.#known.set(key, settled);
    });
  }

  #put(key: string, outcome: Outcome<Refusal> | Promise<Outcome<Refusal>>): void {
    this.#known.set(key, outcome);
    if (this.#known.size > KEPT) this.#known.delete(this.#known.keys().next().value!);
  }
}
