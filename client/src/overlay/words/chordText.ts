import { words } from './words.ts';

/** A chord as its keys are labelled, such as `Ctrl Z`. */
export function chordText(chord: string): string {
  const { signs } = words.keys;
  return chord
    .split(/\+(?=.)/)
    .map((part) => signs[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}
