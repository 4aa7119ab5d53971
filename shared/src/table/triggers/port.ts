// What the table's compositions, and other features, may ask of triggers.
export { cutShort } from './cutShort.ts';
export { sprungBy } from './detect.ts';
export { MAX_CHAIN } from './limits.ts';
export { viewTriggers } from './view.ts';
