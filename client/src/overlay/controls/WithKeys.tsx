import { ownKeyMap } from '../../keys/index.ts';
import { keyNames, type KeyNames } from '../words/keyNames.ts';
import { t, type KeyWith } from '../words/t.ts';
import { useOwnKeys } from './useChords.ts';

/** A sentence that names keys, with those that are set here. */
export function WithKeys({ hint }: { readonly hint: KeyWith<KeyNames> }) {
  useOwnKeys();
  return t(
    hint,
    keyNames((id) => ownKeyMap.chordsOf(id)[0]!),
  );
}
