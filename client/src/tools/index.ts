export { Keyboard } from './input/Keyboard.ts';
export { Pointers } from './input/Pointers.ts';
export { togglePause } from './togglePause.ts';
export { markAt } from './select/markAt.ts';
export type { PointerAt } from './Tool.ts';
export { ToolBox } from './ToolBox.ts';
