/** A number from the environment of the run. */
export function setting(name: string, fallback: number): number {
  const text = __ENV[name];
  const value = text === undefined || text === '' ? fallback : Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Error(`${name}=${text} is not a number that makes sense`);
  return value;
}

export const TREND_STATS = ['count', 'avg', 'med', 'p(95)', 'p(99)', 'max'];
export const NOTHING_LOST = { refused: ['count==0'], unseen: ['count==0'], unanswered: ['count==0'], lost: ['count==0'] };
