/** How many tables a scenario needs, and who sits at them; the sizes may come from the environment. */
export interface Crew {
  readonly tables: number;
  readonly movers: number;
  readonly watchers: number;
}

type Sizes = Readonly<Record<string, string | undefined>>;
const size = (env: Sizes, name: string, fallback: number): number => Number(env[name] || fallback);

export const SCENARIOS: Readonly<Record<string, (env: Sizes) => Crew>> = {
  tables: (env) => ({ tables: size(env, 'TABLES', 100), movers: size(env, 'SEATS', 5), watchers: 0 }),
  storm: (env) => ({ tables: size(env, 'TABLES', 100), movers: size(env, 'SEATS', 5), watchers: 0 }),
  join: (env) => ({ tables: size(env, 'TABLES', 10), movers: size(env, 'SEATS', 5), watchers: 0 }),
  crowded: (env) => ({ tables: 1, movers: size(env, 'MOVERS', 20), watchers: size(env, 'WATCHERS', 100) }),
};
