/** A step as the actor hands it to its journal. */
export interface ActorRow {
  readonly seq: number;
  readonly epoch: number;
  readonly actorId: string;
  readonly intentId: string;
  readonly type: string;
  /** The events, as JSON text. */
  readonly payload: string;
  readonly actorSeq: number;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface JournalFailure extends Error {
  readonly code: string;
  /** Set when one appended intent was stored already, with the answer it got then. */
  readonly intentId?: string;
  readonly stored?: { readonly actorSeq: number };
}

/** Told in order what became of its appended rows. */
export interface AppendListener {
  committed(count: number): void;
  failed(failure: JournalFailure): void;
}

export interface Answered {
  readonly actorId: string;
  readonly intentId: string;
  readonly actorSeq: number;
}

export interface Opened<State> {
  readonly epoch: number;
  readonly state: State;
  /** Intents that were accepted before, oldest first. */
  readonly answered: readonly Answered[];
}

/** One session's journal, as its actor sees it. */
export interface ActorJournal<State> {
  /** Takes the session over and rebuilds its state. Rejects when that cannot be done. */
  open(): Promise<Opened<State>>;
  /** Never throws, never calls back before it returns. */
  append(listener: AppendListener, row: ActorRow): void;
}
