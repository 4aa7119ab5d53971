import { KEY_IDS, type KeyId } from '../../keys/index.ts';
import { chordText } from './chordText.ts';
import { t } from './t.ts';

const STEPS: readonly KeyId[] = ['stepLeft', 'stepUp', 'stepDown', 'stepRight'];

/**
 * All keys as they are labelled, to be named in a sentence such as `{open} ends.`. `steps` are the arrow keys, or
 * whatever was set in their place; `Steps` begins a sentence.
 */
export type KeyNames = Readonly<Record<KeyId | 'steps' | 'Steps', string>>;

export function keyNames(chordOf: (id: KeyId) => string): KeyNames {
  const names = Object.fromEntries(KEY_IDS.map((id) => [id, chordText(chordOf(id))])) as Record<KeyId, string>;
  const areArrows = STEPS.every((id) => chordOf(id).startsWith('Arrow'));
  const own = STEPS.map((id) => names[id]).join(' ');
  return { ...names, steps: areArrows ? t('keys.arrowsWithin') : own, Steps: areArrows ? t('keys.arrows') : own };
}
