export { Actor, type ActorCore, type PublishedStep, type Request } from './Actor.ts';
export type { ActorJournal, ActorRow, AppendListener, Opened } from './ActorJournal.ts';
export type { Outcome, Trouble } from './Outcomes.ts';
