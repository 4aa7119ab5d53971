import { KEY_IDS, type KeyId } from '../../keys/index.ts';
import { chordText } from './chordText.ts';
import { words } from './words.ts';

const STEPS: readonly KeyId[] = ['stepLeft', 'stepUp', 'stepDown', 'stepRight'];
const isKey = (name: string): name is KeyId => (KEY_IDS as readonly string[]).includes(name);

/**
 * A sentence with the keys that it names filled in, such as `{open}`. `{steps}` are the arrow keys, or whatever was set
 * in their place; `{Steps}` begins a sentence.
 */
export function keyText(text: string, chordOf: (id: KeyId) => string): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    if (isKey(name)) return chordText(chordOf(name));
    if (name.toLowerCase() !== 'steps') return whole;
    const chords = STEPS.map(chordOf);
    if (!chords.every((chord) => chord.startsWith('Arrow'))) return chords.map(chordText).join(' ');
    return name === 'Steps' ? words.keys.arrows : words.keys.arrows.toLowerCase();
  });
}
