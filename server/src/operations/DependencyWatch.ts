export type Dependency = 'database' | 'redis';
export interface Outage {
  readonly dependency: Dependency;
  /** Milliseconds since the epoch. */
  readonly since: number;
}
export type OutageListener = (change: { readonly dependency: Dependency; readonly since: number | null }) => void;

/** Often enough that players hear within two seconds. */
const EVERY_MS = 500;
/** A check that takes longer has failed. */
const TIMEOUT_MS = 1_000;

/** Asks each dependency whether it still answers, and tells who listens when that changes. */
export class DependencyWatch {
  readonly #checks: ReadonlyMap<Dependency, () => Promise<unknown>>;
  readonly #now: () => number;
  readonly #outages = new Map<Dependency, number>();
  readonly #listeners = new Set<OutageListener>();
  readonly #busy = new Set<Dependency>();
  readonly #timer: NodeJS.Timeout;

  constructor(checks: ReadonlyMap<Dependency, () => Promise<unknown>>, now: () => number, everyMs = EVERY_MS) {
    this.#checks = checks;
    this.#now = now;
    this.#timer = setInterval(() => this.#checkAll(), everyMs);
    this.#timer.unref();
  }

  get outages(): readonly Outage[] {
    return [...this.#outages].map(([dependency, since]) => ({ dependency, since }));
  }

  /** `off` for a dependency that this installation does not have. */
  stateOf(dependency: Dependency): 'up' | 'down' | 'off' {
    if (!this.#checks.has(dependency)) return 'off';
    return this.#outages.has(dependency) ? 'down' : 'up';
  }

  /** Answers the way to stop listening. */
  listen(listener: OutageListener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  close(): void {
    clearInterval(this.#timer);
    this.#listeners.clear();
  }

  #checkAll(): void {
    for (const [dependency, check] of this.#checks) void this.#check(dependency, check);
  }

  async #check(dependency: Dependency, check: () => Promise<unknown>): Promise<void> {
    if (this.#busy.has(dependency)) return;
    this.#busy.add(dependency);
    const late = setTimeout(() => this.#judge(dependency, false), TIMEOUT_MS);
    try {
      await check();
      clearTimeout(late);
      this.#judge(dependency, true);
    } catch {
      clearTimeout(late);
      this.#judge(dependency, false);
    } finally {
      this.#busy.delete(dependency);
    }
  }

  #judge(dependency: Dependency, isUp: boolean): void {
    if (isUp !== this.#outages.has(dependency)) return;
    if (isUp) this.#outages.delete(dependency);
    else this.#outages.set(dependency, this.#now());
    for (const listener of this.#listeners) listener({ dependency, since: this.#outages.get(dependency) ?? null });
  }
}
