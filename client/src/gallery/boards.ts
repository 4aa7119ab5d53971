import type { Board } from './Board.ts';
import { asking } from './boards/asking.tsx';
import { buttons } from './boards/buttons.tsx';
import { fields } from './boards/fields.tsx';
import { home } from './boards/home.tsx';
import { log } from './boards/log.tsx';
import { marks } from './boards/marks.tsx';
import { panels } from './boards/panels.tsx';
import { sheets } from './boards/sheets.tsx';
import { confirm, dialog, hint, menu, pointMenu, popover, toasts } from './boards/windows.tsx';

export const BOARDS: readonly Board[] = [
  buttons,
  fields,
  marks,
  panels,
  log,
  asking,
  sheets,
  home,
  menu,
  pointMenu,
  popover,
  hint,
  dialog,
  confirm,
  toasts,
];
