import { expect, it } from 'vitest';
import { chordOf, withoutAlt, type Pressed } from './chord.ts';

const press = (key: string, held: Partial<Pressed> = {}): Pressed => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...held,
});

it('writes a letter small, whether or not Shift is held', () => {
  expect(chordOf(press('n'))).toBe('n');
  expect(chordOf(press('N', { shiftKey: true }))).toBe('n');
});

it('takes a sign for itself, wherever the layout puts it', () => {
  expect(chordOf(press('?', { shiftKey: true }))).toBe('?');
  expect(chordOf(press('/', { shiftKey: true }))).toBe('/');
});

it('takes Command for Ctrl, and tells Shift apart beside it', () => {
  expect(chordOf(press('z', { ctrlKey: true }))).toBe('Ctrl+z');
  expect(chordOf(press('z', { metaKey: true }))).toBe('Ctrl+z');
  expect(chordOf(press('Z', { ctrlKey: true, shiftKey: true }))).toBe('Ctrl+Shift+z');
});

it('knows the key below Escape by its place', () => {
  expect(chordOf(press('`', { ctrlKey: true, code: 'Backquote' }))).toBe('Ctrl+Backquote');
  expect(chordOf(press('Dead', { ctrlKey: true, code: 'Backquote' }))).toBe('Ctrl+Backquote');
});

it('is nothing for modifiers and for accents that wait', () => {
  expect(chordOf(press('Control', { ctrlKey: true }))).toBeNull();
  expect(chordOf(press('Dead'))).toBeNull();
});

it('leaves Alt out, and the Shift that only Alt made count', () => {
  expect(withoutAlt('Alt+[')).toBe('[');
  expect(withoutAlt('Alt+Shift+ArrowLeft')).toBe('ArrowLeft');
  expect(withoutAlt('Ctrl+Alt+k')).toBe('Ctrl+Alt+k');
});
