export { createStage } from './createStage.ts';
export type { ContextTarget, Stage } from './Stage.ts';
