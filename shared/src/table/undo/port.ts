/** What others may ask of taking back. */
export { stepsOf } from './steps.ts';
export { lastDone, ownLast, ownTakenBack } from './targets.ts';
export { fromEntryOfLists, fromOldEntry, fromStoredEntry, toStoredEntry, type OldEntry } from './stored.ts';
