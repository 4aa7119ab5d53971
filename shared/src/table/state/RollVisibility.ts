/**
 * `gm`: the roller and the GM. `private`: the roller alone. `blind`: the GM reads the result, the roller only that
 * there was a roll.
 */
export type RollVisibility = 'public' | 'gm' | 'private' | 'blind';
