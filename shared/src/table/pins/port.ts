// What other features may ask of pins.
export { viewPins } from './view.ts';
