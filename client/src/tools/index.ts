export { Keyboard } from './input/Keyboard.ts';
export { Pointers } from './input/Pointers.ts';
export type { PointerAt, Workbench } from './Tool.ts';
export { ToolBox } from './ToolBox.ts';
