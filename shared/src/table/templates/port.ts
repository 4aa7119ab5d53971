// What other features may ask of templates.
export { passRounds } from './follow.ts';
export { viewTemplates } from './view.ts';
