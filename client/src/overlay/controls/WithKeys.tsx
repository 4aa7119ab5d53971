import { ownKeyMap } from '../../keys/index.ts';
import { keyText } from '../words/keyText.ts';
import { useOwnKeys } from './useChords.ts';

/** A sentence that names keys, with those that are set here. */
export function WithKeys({ children }: { readonly children: string }) {
  useOwnKeys();
  return keyText(children, (id) => ownKeyMap.chordsOf(id)[0]!);
}
