import type { KeyId } from '../../keys/index.ts';
import { chordText } from '../words/chordText.ts';
import { Key } from './Key.tsx';
import { useChords } from './useChords.ts';

/** The key that does something, as it is set here. */
export function KeyOf({ id }: { readonly id: KeyId }) {
  const [chord] = useChords(id);
  return chord === undefined ? null : <Key>{chordText(chord)}</Key>;
}
