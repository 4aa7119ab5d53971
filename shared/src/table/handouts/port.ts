// What other features may ask of handouts.
export { viewHandouts } from './view.ts';
