export { scriptedDice } from './scriptedDice.ts';
