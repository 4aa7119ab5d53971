import type { Answered } from './ActorJournal.ts';

export type Trouble = 'busy' | 'storage-unavailable' | 'restarting' | 'internal';
export type Outcome<Refusal> =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly reason: Refusal | Trouble };

/** Intents whose answers are kept at hand, at least. An older one meets the journal's unique key. */
const KEPT = 1_000;
const TROUBLES: ReadonlySet<unknown> = new Set<Trouble>(['busy', 'storage-unavailable', 'restarting', 'internal']);
/** Trouble is no answer: the intent was not judged for good. */
export const isTrouble = (reason: unknown): reason is Trouble => TROUBLES.has(reason);

type Answer<Refusal> = Outcome<Refusal> | Promise<Outcome<Refusal>>;
/** Accepted for good is kept as its number alone: there are hundreds of thousands of these on a busy server. */
type Kept<Refusal> = Answer<Refusal> | number;

const toKept = <Refusal>(outcome: Outcome<Refusal>): Kept<Refusal> => (outcome.ok ? outcome.seq : outcome);
const toAnswer = <Refusal>(kept: Kept<Refusal>): Answer<Refusal> =>
  typeof kept === 'number' ? { ok: true, seq: kept } : kept;

/** Answers by who asked and with which id. */
class Generation<Refusal> {
  readonly #byActor = new Map<string, Map<string, Kept<Refusal>>>();
  size = 0;

  get(actor: string, intentId: string): Kept<Refusal> | undefined {
    return this.#byActor.get(actor)?.get(intentId);
  }

  add(actor: string, intentId: string, answer: Kept<Refusal>): void {
    let own = this.#byActor.get(actor);
    if (!own) this.#byActor.set(actor, (own = new Map()));
    own.set(intentId, answer);
    this.size += 1;
  }

  /** What the answer that was awaited came to be; trouble is no answer, so that the intent may be tried again. */
  settle(actor: string, intentId: string, awaited: Answer<Refusal>, outcome: Outcome<Refusal>): void {
    const own = this.#byActor.get(actor)!;
    if (own.get(intentId) !== awaited) return;
    if (!outcome.ok && isTrouble(outcome.reason)) this.#forget(own, intentId);
    else own.set(intentId, toKept(outcome));
  }

  forgetUnsettled(): void {
    for (const own of this.#byActor.values())
      for (const [intentId, kept] of own) if (kept instanceof Promise) this.#forget(own, intentId);
  }

  #forget(own: Map<string, Kept<Refusal>>, intentId: string): void {
    own.delete(intentId);
    this.size -= 1;
  }
}

/** The first answer to every recent intent, so that sending it again changes nothing. */
export class Outcomes<Refusal> {
  /** Two generations: forgetting a whole one is cheaper than taking out the oldest answer for each new one. */
  #recent = new Generation<Refusal>();
  #older = new Generation<Refusal>();
  /**
   * The first generation is shorter, each table's by another measure: tables that began together would all let go of
   * their answers together.
   */
  #room = Math.ceil(Math.random() * KEPT);

  constructor(answered: readonly Answered[]) {
    this.restart(answered);
  }

  /** Takes over what the journal knows; unsettled answers are forgotten. */
  restart(answered: readonly Answered[]): void {
    this.#recent.forgetUnsettled();
    this.#older.forgetUnsettled();
    for (const { actorId, intentId, actorSeq } of answered) this.#add(actorId, intentId, actorSeq);
  }

  find(actor: string, intentId: string): Answer<Refusal> | undefined {
    const kept = this.#recent.get(actor, intentId) ?? this.#older.get(actor, intentId);
    return kept === undefined ? undefined : toAnswer(kept);
  }

  remember(actor: string, intentId: string, answer: Answer<Refusal>): void {
    if (!(answer instanceof Promise)) {
      this.#add(actor, intentId, toKept(answer));
      return;
    }
    const generation = this.#add(actor, intentId, answer);
    void answer.then((outcome) => generation.settle(actor, intentId, answer, outcome));
  }

  #add(actor: string, intentId: string, answer: Kept<Refusal>): Generation<Refusal> {
    if (this.#recent.size >= this.#room) {
      [this.#older, this.#recent] = [this.#recent, new Generation()];
      this.#room = KEPT;
    }
    this.#recent.add(actor, intentId, answer);
    return this.#recent;
  }
}
