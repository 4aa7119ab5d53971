import type { TokenModel } from '../../store/index.ts';

/** Statuses that one token may have. */
export const MAX_STATUSES = 12;
/** To choose from; people may think of others. */
export const STATUSES: readonly string[] = [
  'bleeding',
  'blinded',
  'burning',
  'charmed',
  'dead',
  'frightened',
  'invisible',
  'poisoned',
  'prone',
  'restrained',
  'stunned',
  'unconscious',
];

export const statusesOf = ({ statuses }: Pick<TokenModel, 'statuses'>): readonly string[] =>
  statuses === '' ? [] : statuses.split(' ');
