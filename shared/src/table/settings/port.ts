// What other features may ask of what the GM settled.
export { waitsForPause } from './waitsForPause.ts';
