// What other features may ask of actions under way.
export { addOutcome } from './addStep.ts';
export { giveUpFor } from './goOn.ts';
export { exchangesChange } from './log.ts';
export { viewExchanges } from './view.ts';
