// What other features may ask of drawings.
export { viewDrawings } from './view.ts';
