/** How many tables a plan needs, and who sits at them. */
export interface Seating {
  readonly tables: number;
  readonly movers: number;
  readonly watchers: number;
}

/** One run of k6, on the tables that were set up for the plan. */
export interface Run {
  readonly scenario: 'tables' | 'crowded' | 'storm' | 'join';
  /** Settings of the scenario, beside those of the command's own environment. */
  readonly env: Readonly<Record<string, string>>;
}

export interface Plan {
  readonly seating: Seating;
  /** Who decodes everything that arrives, in words: only they can say whether an effect did. */
  readonly checks: string;
  readonly runs: readonly Run[];
  /** The server's memory is watched, and must not grow. */
  readonly isMemoryWatched?: boolean;
  /** Its figures say how fast a busy machine is: they are not kept in docs/benchmarks.md. */
  readonly isOnlyACheck?: boolean;
}

type Env = Readonly<Record<string, string | undefined>>;
const size = (env: Env, name: string, fallback: number): number => Number(env[name] || fallback);
const one = (scenario: Run['scenario'], env: Run['env'] = {}): readonly Run[] => [{ scenario, env }];
const ALL = 'everybody decodes everything';

/** Play at many tables, everybody at some of them decoding everything. */
function play(env: Env, settings: Readonly<Record<string, string>> = {}): Plan {
  const tables = size(env, 'TABLES', 100);
  const checked = size(env, 'CHECKED', Math.ceil(tables / 20));
  return {
    seating: { tables, movers: size(env, 'SEATS', 5), watchers: 0 },
    checks: `at ${checked} of the ${tables} tables everybody decodes everything and every effect is looked for, at the others answers alone are looked at`,
    runs: one('tables', { ...settings, CHECKED: String(checked) }),
  };
}

/** What a noisy machine of a CI service keeps; what is lost or refused is an error everywhere. */
const GENEROUS = { ACK_P95: '1000', ACK_P99: '3000', LAG_P95: '1500', JOIN_P95: '10000' } as const;

const short = (): Plan => {
  const common = { TABLES: '20', SEATS: '5', ...GENEROUS };
  return {
    seating: { tables: 20, movers: 5, watchers: 0 },
    checks: 'at half of the tables everybody decodes everything and every effect is looked for',
    runs: [
      {
        scenario: 'tables',
        env: {
          ...common,
          SECONDS: '10',
          WARM_UP: '2',
          MOVES_PER_S: '1',
          DRAGS_PER_S: '0.2',
          CHATS_PER_S: '0.1',
          ROLLS_PER_S: '0.1',
          CHECKED: '10',
        },
      },
      { scenario: 'storm', env: { ...common, STORMS: '1' } },
      { scenario: 'join', env: { ...common, SECONDS: '5' } },
    ],
    isOnlyACheck: true,
  };
};

/**
 * Half an hour of play, at a pace that a group of busy people has: what would grow in a week shows by then. People talk
 * so much that all that a table keeps of the past (its last 300 lines, its last answers) is full after ten minutes.
 */
const soak = (env: Env): Plan => {
  const pace = { MOVES_PER_S: '1', CHATS_PER_S: '0.1', ROLLS_PER_S: '0.1' };
  const asked = Object.fromEntries(Object.entries(pace).map(([name, usual]) => [name, env[name] || usual]));
  return { ...play(env, { SECONDS: String(size(env, 'MINUTES', 30) * 60), ...asked }), isMemoryWatched: true };
};

function crowded(env: Env): Plan {
  const [movers, watchers, checked] = [size(env, 'MOVERS', 20), size(env, 'WATCHERS', 100), size(env, 'CHECKED', 4)];
  return {
    seating: { tables: 1, movers, watchers },
    checks: `${checked} of them, half of whom only watch, decode everything, and every effect is looked for with each; all others are sent everything and look at answers alone`,
    runs: one('crowded', { CHECKED: String(checked) }),
  };
}

const seats = (env: Env, tables: number): Seating => ({
  tables: size(env, 'TABLES', tables),
  movers: size(env, 'SEATS', 5),
  watchers: 0,
});

export const PLANS: Readonly<Record<string, (env: Env) => Plan>> = {
  tables: (env) => play(env),
  crowded,
  storm: (env) => ({ seating: seats(env, 100), checks: ALL, runs: one('storm') }),
  join: (env) => ({ seating: seats(env, 10), checks: ALL, runs: one('join') }),
  soak,
  short,
};
