export { Actor, type ActorCore, type ActorHooks, type PublishedStep, type Request, type Step } from './Actor.ts';
export type { ActorJournal, ActorRow, Answered, AppendListener, JournalFailure, Opened } from './ActorJournal.ts';
export type { Outcome, Trouble } from './Outcomes.ts';
