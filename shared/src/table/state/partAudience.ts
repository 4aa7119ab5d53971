import type { PartAudience, Token, TokenChanges } from './Token.ts';

const audienceOf = (said: PartAudience | undefined, isShown: boolean): PartAudience =>
  said ?? (isShown ? 'all' : 'owner');

export const nameAudience = ({ nameFor, showName }: Pick<Token, 'nameFor' | 'showName'>): PartAudience =>
  audienceOf(nameFor, showName);
export const barAudience = ({ barFor, showBar }: Pick<Token, 'barFor' | 'showBar'>): PartAudience =>
  audienceOf(barFor, showBar);

/** Both ways to say whom a part is for, after either was said: they never contradict each other. */
export function withAudiences<Changes extends TokenChanges>(changes: Changes): Changes {
  const { showName, nameFor, showBar, barFor } = changes;
  return {
    ...changes,
    ...(showName !== undefined && { nameFor: audienceOf(undefined, showName) }),
    ...(nameFor !== undefined && { nameFor, showName: nameFor === 'all' }),
    ...(showBar !== undefined && { barFor: audienceOf(undefined, showBar) }),
    ...(barFor !== undefined && { barFor, showBar: barFor === 'all' }),
  };
}
