// What other features may ask of scenes.
export { fitMemory } from './fitMemory.ts';
export { viewScene } from './view.ts';
