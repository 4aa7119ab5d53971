import type { TokenId } from '@tallow/shared/kernel';
import type { Consequence } from '@tallow/shared/table';

/** What the form asks of a trigger's consequences, one field each; what it does not know of stays as it is. */
export interface Then {
  readonly stop: boolean;
  readonly text: string;
  readonly to: 'gm' | 'actor' | 'all';
  readonly tokenIds: readonly TokenId[];
  readonly damage: string;
  /** Empty: no save keeps it off. */
  readonly ability: string;
  readonly dc: number;
  readonly encounter: boolean;
  readonly pause: boolean;
  readonly others: readonly Consequence[];
}

export const NOTHING: Then = {
  stop: true,
  text: '',
  to: 'actor',
  tokenIds: [],
  damage: '',
  ability: '',
  dc: 12,
  encounter: false,
  pause: false,
  others: [],
};

/** The first of each kind is for the form; further ones are others. */
export function readThen(list: readonly Consequence[]): Then {
  let then: Then = { ...NOTHING, stop: false };
  const known = new Set<Consequence['do']>();
  for (const each of list) {
    const isFirst = !known.has(each.do) && !(known.has('damage') && each.do === 'save');
    known.add(each.do);
    if (!isFirst) then = { ...then, others: [...then.others, each] };
    else if (each.do === 'stop') then = { ...then, stop: true };
    else if (each.do === 'message') then = { ...then, text: each.text, to: each.to };
    else if (each.do === 'reveal') then = { ...then, tokenIds: each.tokenIds };
    else if (each.do === 'damage') then = { ...then, damage: each.formula };
    else if (each.do === 'save' && each.half && !each.condition)
      then = { ...then, damage: each.damage ?? '', ability: each.ability, dc: each.dc };
    else if (each.do === 'encounter') then = { ...then, encounter: true };
    else if (each.do === 'pause') then = { ...then, pause: true };
    else then = { ...then, others: [...then.others, each] };
  }
  return then;
}

/** In the order in which a table would play it: the walk ends, it is told, it hurts, they come, they fight. */
export function toThen({
  stop,
  text,
  to,
  tokenIds,
  damage,
  ability,
  dc,
  encounter,
  pause,
  others,
}: Then): Consequence[] {
  const formula = damage.trim();
  return [
    ...(stop ? [{ do: 'stop' } as const] : []),
    ...(text.trim() === '' ? [] : [{ do: 'message', to, text: text.trim() } as const]),
    ...(formula === '' || ability !== '' ? [] : [{ do: 'damage', formula } as const]),
    ...(formula === '' || ability === '' ? [] : [{ do: 'save', ability, dc, damage: formula, half: true } as const]),
    ...(tokenIds.length > 0 ? [{ do: 'reveal', tokenIds } as const] : []),
    ...others,
    ...(encounter ? [{ do: 'encounter' } as const] : []),
    ...(pause ? [{ do: 'pause' } as const] : []),
  ];
}
