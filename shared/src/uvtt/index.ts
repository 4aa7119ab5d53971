export { MAX_CELLS } from './MapFrame.ts';
export { parseUvtt } from './parseUvtt.ts';
export { MAX_DOORS } from './readDoors.ts';
export { MAX_LIGHTS } from './readLights.ts';
export { MAX_WALLS } from './readWalls.ts';
export type { UvttCode, UvttRefusal } from './UvttRefusal.ts';
export type { UvttImage, UvttScene } from './UvttScene.ts';
