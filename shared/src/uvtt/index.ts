export type { MapPart, Remark } from './Findings.ts';
export { MAX_CELLS } from './MapFrame.ts';
export { parseUvtt } from './parseUvtt.ts';
export { MAX_LIGHTS } from './readLights.ts';
export { MAX_DOORS } from './readPortals.ts';
export { MAX_WALLS } from './readWalls.ts';
export { USUAL_CHOICES, type UvttChoices } from './UvttChoices.ts';
export type { UvttCode, UvttRefusal } from './UvttRefusal.ts';
export type { UvttImage, UvttReport, UvttScene } from './UvttScene.ts';
