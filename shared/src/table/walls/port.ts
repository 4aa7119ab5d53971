// What other features may ask of walls.
export { wallChanges } from './changes.ts';
export { closeWalls, openWalls } from './cut.ts';
