export { MAX_CELLS } from './MapFrame.ts';
export { parseUvtt } from './parseUvtt.ts';
export { USUAL_CHOICES, type UvttChoices } from './UvttChoices.ts';
export { writeUvtt, type PlannedScene } from './writeUvtt.ts';
export type { UvttCode } from './UvttRefusal.ts';
export type { UvttReport, UvttScene } from './UvttScene.ts';
