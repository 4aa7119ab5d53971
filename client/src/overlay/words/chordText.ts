import { tKnown } from './t.ts';

/** A chord as its keys are labelled, such as `Ctrl Z`. */
export function chordText(chord: string): string {
  return chord
    .split(/\+(?=.)/)
    .map((part) => tKnown('keys.signs', part) ?? (part.length === 1 ? part.toUpperCase() : part))
    .join(' ');
}
