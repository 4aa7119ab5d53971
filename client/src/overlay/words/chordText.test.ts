import { expect, it } from 'vitest';
import { chordText } from './chordText.ts';

it.each([
  ['v', 'V'],
  ['Ctrl+z', 'Ctrl Z'],
  ['Ctrl+Alt+Shift+k', 'Ctrl Alt Shift K'],
  ['Ctrl+Backquote', 'Ctrl `'],
  ['+', '+'],
  ['Ctrl++', 'Ctrl +'],
  ['-', '−'],
  ['Escape', 'Esc'],
  ['F1', 'F1'],
])('writes %s as %s', (chord, text) => expect(chordText(chord)).toBe(text));
