// What other features may ask of the encounter.
export { leaveEncounter } from './leaveEncounter.ts';
export { encounterChanges } from './log.ts';
export { countDown } from './turns.ts';
