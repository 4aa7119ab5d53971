// What other features may ask of the pieces on the map.
export { completeToken } from './defaults.ts';
export { freePlaces, type Place } from './freePlaces.ts';
export type { CopyTokens } from './intents.ts';
export { MAX_TOKENS } from './limits.ts';
export { withImage } from './withImage.ts';
