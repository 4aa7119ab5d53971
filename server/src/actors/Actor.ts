import { isStorableJson, type Result } from '@tallow/shared/kernel';
import type { ActorJournal, JournalFailure, Opened } from './ActorJournal.ts';
import { isTrouble, Outcomes, type Outcome, type Trouble } from './Outcomes.ts';

export interface Request<Intent> {
  readonly intent: Intent;
  readonly actor: string;
  readonly intentId: string;
  /** The server asks by itself; rights were checked before. */
  readonly system: boolean;
  /** Asked with a token that is good for playing, not for leading. */
  readonly asPlayer?: boolean;
}

/** What the actor lives by, all pure: the same for live play and for replay. */
export interface ActorCore<State, Intent, Event, Refusal> {
  decide(state: State, request: Request<Intent>, at: number): Result<readonly Event[], Refusal>;
  advance(state: State, events: readonly Event[], step: Step): State;
  /** The number that answers this actor. */
  answer(state: State, actor: string): number;
}

export interface Step {
  readonly seq: number;
  readonly actor: string;
  readonly at: number;
}

export interface PublishedStep<Event> {
  readonly actor: string;
  readonly events: readonly Event[];
}

export interface ActorHooks<State, Event> {
  /** Called in one synchronous block after a commit, before the acknowledgements of the steps in it. */
  publish(after: State, steps: readonly PublishedStep<Event>[]): void;
  /** The actor stopped for good: somebody else writes now, or a bug was met. */
  ended(cause: unknown): void;
  /** The time of day (ms), for what is written down. */
  now(): number;
  /** Milliseconds that never jump, to measure with. */
  elapsed(): number;
}

interface PendingStep<State, Intent, Event, Refusal> extends PublishedStep<Event> {
  readonly request: Request<Intent>;
  readonly after: State;
  /** What its sender is told. */
  readonly actorSeq: number;
  readonly since: number;
  settle(outcome: Outcome<Refusal>): void;
}

/** Intents one session may have under way; beyond it the sender hears BUSY. */
const MAILBOX = 256;
/** An append that takes longer than this (ms) means that the database is in trouble. */
const TIMEOUT_MS = 5_000;

/**
 * The single writer of one session. Decides on a head that runs ahead of the commit; nothing is shown or acknowledged
 * before the journal says that it is durable. A failed append takes the head back to what was committed.
 */
export class Actor<
  State extends { readonly version: number },
  Intent extends { readonly type: string },
  Event,
  Refusal extends string,
> {
  readonly #core: ActorCore<State, Intent, Event, Refusal>;
  readonly #journal: ActorJournal<State>;
  readonly #hooks: ActorHooks<State, Event>;
  readonly #outcomes: Outcomes<Refusal>;
  #epoch: number;
  #committed: State;
  #head: State;
  #pending: PendingStep<State, Intent, Event, Refusal>[] = [];
  #condition: 'working' | 'recovering' | 'ended' = 'working';
  #isDraining = false;

  constructor(
    opened: Opened<State>,
    core: ActorCore<State, Intent, Event, Refusal>,
    journal: ActorJournal<State>,
    hooks: ActorHooks<State, Event>,
  ) {
    this.#core = core;
    this.#journal = journal;
    this.#hooks = hooks;
    this.#outcomes = new Outcomes(opened.answered);
    this.#epoch = opened.epoch;
    this.#committed = this.#head = opened.state;
  }

  /** What is durable. */
  get state(): State {
    return this.#committed;
  }

  /** How long (ms) the oldest step has been waiting for its commit; 0: none does. */
  get lagMs(): number {
    const oldest = this.#pending[0];
    return oldest ? this.#hooks.elapsed() - oldest.since : 0;
  }

  get epoch(): number {
    return this.#epoch;
  }

  /**
   * Answers at once with a refusal, or once the events are durable and shown. The same intent id gets the first answer
   * again.
   */
  submit(request: Request<Intent>): Outcome<Refusal> | Promise<Outcome<Refusal>> {
    const known = this.#outcomes.find(request.actor, request.intentId);
    if (known) return known;
    const trouble = this.#trouble();
    if (trouble) return { ok: false, reason: trouble };
    const outcome = this.#judge(request, this.#hooks.now());
    this.#outcomes.remember(request.actor, request.intentId, outcome);
    return outcome;
  }

  #trouble(): Trouble | undefined {
    if (this.#isDraining) return 'restarting';
    if (this.#condition !== 'working') return 'storage-unavailable';
    const oldest = this.#pending[0];
    if (oldest && this.#hooks.elapsed() - oldest.since > TIMEOUT_MS) return 'storage-unavailable';
    return this.#pending.length >= MAILBOX ? 'busy' : undefined;
  }

  #judge(request: Request<Intent>, at: number): Outcome<Refusal> | Promise<Outcome<Refusal>> {
    const decision = this.#core.decide(this.#head, request, at);
    if (!decision.ok) return decision;
    if (decision.value.length === 0) return this.#nothingToDo(request.actor);
    return this.#append(request, decision.value, at);
  }

  /** Nothing changes; still, the answer must not overtake the commits that it rests on. */
  #nothingToDo(actor: string): Outcome<Refusal> | Promise<Outcome<Refusal>> {
    const outcome = { ok: true, seq: this.#core.answer(this.#head, actor) } as const;
    const last = this.#pending.at(-1);
    if (!last) return outcome;
    const { promise, resolve } = Promise.withResolvers<Outcome<Refusal>>();
    this.#pending[this.#pending.length - 1] = {
      ...last,
      settle: (o) => {
        last.settle(o);
        resolve(o.ok ? outcome : o);
      },
    };
    return promise;
  }

  #append(request: Request<Intent>, events: readonly Event[], at: number): Promise<Outcome<Refusal>> {
    const seq = this.#head.version + 1;
    const after = this.#core.advance(this.#head, events, { seq, actor: request.actor, at });
    const actorSeq = this.#core.answer(after, request.actor);
    const payload = JSON.stringify(events);
    if (!isStorableJson(payload))
      throw new Error(`The events of ${request.intent.type} hold text that the store cannot`);
    const { promise, resolve } = Promise.withResolvers<Outcome<Refusal>>();
    this.#head = after;
    this.#pending.push({
      actor: request.actor,
      request,
      events,
      after,
      actorSeq,
      since: this.#hooks.elapsed(),
      settle: resolve,
    });
    this.#journal.append(this, {
      seq,
      epoch: this.#epoch,
      actorId: request.actor,
      intentId: request.intentId,
      type: request.intent.type,
      payload,
      actorSeq,
      at,
    });
    return promise;
  }

  /** The oldest `count` appended steps are durable: show them, then acknowledge them, in one block. */
  committed(count: number): void {
    const done = this.#pending.splice(0, count);
    const last = done.at(-1);
    if (!last || this.#condition === 'ended') return;
    this.#committed = last.after;
    try {
      this.#hooks.publish(last.after, done);
    } catch (cause) {
      this.end(cause);
    }
    for (const step of done) step.settle({ ok: true, seq: step.actorSeq });
  }

  /** Nothing of what is under way may be acknowledged; what the journal did take in shows when it is read again. */
  failed(failure: JournalFailure): void {
    const lost = this.#pending;
    this.#pending = [];
    this.#head = this.#committed;
    if (failure.code === 'rejected-row' && this.#condition === 'working' && lost.length > 1)
      return void this.#recover(lost);
    const reason = failure.code === 'rejected-row' ? 'internal' : 'storage-unavailable';
    for (const step of lost) step.settle(answerOf(failure, step.request.intentId) ?? { ok: false, reason });
    if (failure.code === 'fenced') this.end(failure);
    else if (this.#condition === 'working') void this.#recover([]);
  }

  /**
   * Opens the journal anew. Of steps that were lost with one row that it refused, each is decided again, alone: only
   * the guilty one fails.
   */
  async #recover(lost: readonly PendingStep<State, Intent, Event, Refusal>[]): Promise<void> {
    this.#condition = 'recovering';
    const waiting = [...lost];
    try {
      do await this.#reopen();
      while (await this.#meetsTrouble(waiting));
      if (this.#condition === 'recovering') this.#condition = 'working';
    } catch (cause) {
      this.end(cause);
    }
    for (const step of waiting) step.settle({ ok: false, reason: 'storage-unavailable' });
  }

  async #reopen(): Promise<void> {
    const opened = await this.#journal.open();
    if (this.#isEnded) return;
    this.#epoch = opened.epoch;
    this.#committed = this.#head = opened.state;
    this.#outcomes.restart(opened.answered);
    this.#hooks.publish(opened.state, []);
  }

  /** Decides waiting steps again, one commit each; true as soon as the journal has to be opened once more. */
  async #meetsTrouble(waiting: PendingStep<State, Intent, Event, Refusal>[]): Promise<boolean> {
    while (!this.#isEnded && waiting.length > 0) {
      const step = waiting.shift()!;
      const outcome = await this.#judgeAgain(step.request);
      step.settle(outcome);
      if (!outcome.ok && isTrouble(outcome.reason)) return !this.#isEnded;
    }
    return false;
  }

  async #judgeAgain(request: Request<Intent>): Promise<Outcome<Refusal>> {
    try {
      return await this.#judge(request, this.#hooks.now());
    } catch {
      // it was decided without a bug before, on a state that held what came before it
      return { ok: false, reason: 'internal' };
    }
  }

  get #isEnded(): boolean {
    return this.#condition === 'ended';
  }

  /** Stops writing. Whatever is under way is refused as retryable. */
  end(cause?: unknown): void {
    if (this.#condition === 'ended') return;
    this.#condition = 'ended';
    const lost = this.#pending;
    this.#pending = [];
    for (const step of lost) step.settle({ ok: false, reason: 'storage-unavailable' });
    if (cause !== undefined) this.#hooks.ended(cause);
  }

  /** Takes nothing new; resolves when all that is under way is answered. */
  drain(): Promise<void> {
    this.#isDraining = true;
    return this.idle();
  }

  /** Resolves when nothing is under way any more. */
  async idle(): Promise<void> {
    const last = this.#pending.at(-1);
    if (!last) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#pending[this.#pending.length - 1] = {
      ...last,
      settle: (o) => {
        last.settle(o);
        resolve();
      },
    };
    await promise;
    return this.idle();
  }
}

/** An intent that was accepted long ago: its sender gets the first answer. */
function answerOf(
  { intentId, stored }: JournalFailure,
  asked: string,
): { readonly ok: true; readonly seq: number } | undefined {
  return stored !== undefined && intentId === asked ? { ok: true, seq: stored.actorSeq } : undefined;
}
