// What other features may ask of props.
export { viewProps } from './view.ts';
