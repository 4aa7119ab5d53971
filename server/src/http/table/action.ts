import type { Wish } from './NamedCall.ts';

/** An action by its name, for the rest to be put beside it. */
export const action = <Name extends Extract<Wish, { type: 'intent.action' }>['action']>(
  name: Name,
): { readonly type: 'intent.action'; readonly action: Name } => ({ type: 'intent.action', action: name });
