export { act, answer, asking, play, type Answers, type Played, type Script } from './act.ts';
export { changed, tableOf, type Setting, type TestTable } from './TestTable.ts';
export { startRound, startTurn } from './turns.ts';
export { worldOf } from './worldOf.ts';
export { english, inEnglish } from './english.ts';
