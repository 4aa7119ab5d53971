import { OPERATOR, type RunningServer } from '../support/startServer.ts';

const AUTHORIZATION = `Basic ${Buffer.from(`${OPERATOR.user}:${OPERATOR.password}`).toString('base64')}`;
const TIMEOUT_MS = 3_000;
const STARTED = 'tallow_process_start_time_seconds';

/** Counters that tell of trouble, and what to call them. */
const TELLING: readonly (readonly [prefix: string, name: string])[] = [
  ['tallow_outages_total{dependency="database"}', 'database outages'],
  ['tallow_outages_total{dependency="redis"}', 'redis outages'],
  ['tallow_journal_retries_total', 'commit retries'],
  ['tallow_intents_total{outcome="trouble"}', 'in trouble'],
  ['tallow_intents_total{outcome="refused"}', 'refused'],
  ['tallow_rate_limited_total', 'rate-limited'],
  ['tallow_rooms_stopped_total', 'rooms stopped'],
];

type Counts = ReadonlyMap<string, number>;

async function countsOf({ url }: RunningServer): Promise<Counts | undefined> {
  const response = await fetch(`${url}/metrics`, {
    headers: { authorization: AUTHORIZATION },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => undefined);
  if (response?.status !== 200) return undefined;
  const lines = (await response.text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]),
  );
}

const total = (counts: Counts, prefix: string): number =>
  [...counts].reduce((sum, [series, value]) => (series.startsWith(prefix) ? sum + value : sum), 0);

/** What the metrics of all processes count from the opening of the tally on. */
export class Tally {
  readonly #before: readonly (Counts | undefined)[];

  private constructor(before: readonly (Counts | undefined)[]) {
    this.#before = before;
  }

  static async open(servers: readonly RunningServer[]): Promise<Tally> {
    return new Tally(await Promise.all(servers.map(countsOf)));
  }

  async read(servers: readonly RunningServer[]): Promise<string> {
    const after = await Promise.all(servers.map(countsOf));
    const grown = (prefix: string): number =>
      after.reduce((sum, counts, i) => {
        const before = this.#before[i];
        // A process that was started anew counts from nothing.
        const isSame = counts?.get(STARTED) === before?.get(STARTED);
        return sum + (counts ? total(counts, prefix) - (before && isSame ? total(before, prefix) : 0) : 0);
      }, 0);
    return (
      TELLING.map(([prefix, name]) => [grown(prefix), name] as const)
        .filter(([count]) => count > 0)
        .map(([count, name]) => `${count} ${name}`)
        .join(', ') || 'nothing'
    );
  }
}
