/** A number from the environment of the run. */
export function setting(name: string, fallback: number): number {
  const text = __ENV[name];
  const value = text === undefined || text === '' ? fallback : Number(text);
  if (!Number.isFinite(value) || value < 0) throw new Error(`${name}=${text} is not a number that makes sense`);
  return value;
}

/**
 * Every request opens a connection, as every newcomer's browser does: one kept open may be closed by the server just as
 * it is used again.
 */
export const COMMON = { summaryTrendStats: ['count', 'avg', 'med', 'p(95)', 'p(99)', 'max'], noConnectionReuse: true };
export const NOTHING_LOST = {
  refused: ['count==0'],
  unseen: ['count==0'],
  unanswered: ['count==0'],
  lost: ['count==0'],
};

/**
 * Thresholds (ms) for acknowledgements and for how much later the last one sees the effect; each of which the
 * environment may set otherwise: for machines that are busy with other things.
 */
export function latencies({
  ackP95,
  ackP99,
  lagP95,
}: {
  readonly ackP95: number;
  readonly ackP99: number;
  readonly lagP95: number;
}) {
  return {
    ack: [`p(95)<=${setting('ACK_P95', ackP95)}`, `p(99)<=${setting('ACK_P99', ackP99)}`],
    lag: [`p(95)<=${setting('LAG_P95', lagP95)}`],
  };
}
