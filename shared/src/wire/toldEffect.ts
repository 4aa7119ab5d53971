import type { Effect } from '../rules/index.ts';
import { keyed, type Say, type SayEnglish } from '../words/index.ts';

export type ToldEffect = Omit<Effect, 'name'> & { readonly name: string; readonly says?: { readonly name: Say } };

function tellEffect(effect: Effect, english: SayEnglish): ToldEffect {
  const name = keyed(effect.name);
  return { ...effect, name: english(effect.name), ...(name && { says: { name } }) };
}

/** Effects as they go over the wire. */
export const tellEffects = (effects: readonly Effect[], english: SayEnglish): readonly ToldEffect[] =>
  effects.map((effect) => tellEffect(effect, english));

/** An effect as it came over the wire. */
export function readEffect({ says, ...effect }: ToldEffect): Effect {
  return { ...effect, name: says?.name ?? effect.name };
}
