/** A step that takes longer (ms) is dear: what it takes beyond is a debt of its table. */
const FREE_MS = 12;
/** Debt (ms) that is forgiven each second, and the most that a table is charged with. */
const FORGIVEN_PER_S = 10;
const MAX_DEBT_MS = 300;
/** Time (ms) of each second that all tables in debt may take together, and at once. */
const SHARE_PER_S = 300;
const BURST_MS = 60;
/** Steps of one table that may wait for their turn, and how long (ms). */
const MAX_WAITING = 32;
const TIMEOUT_MS = 5_000;
/** How often (ms) those who wait are looked at. */
const PACE_MS = 10;

export interface WorkPorts {
  /** Milliseconds that never jump. */
  elapsed(): number;
  /** Hears of steps that had to wait, and of those turned away. */
  held(outcome: 'delayed' | 'refused'): void;
}

interface Waiting {
  readonly since: number;
  go(): void;
  giveUp(): void;
}

/**
 * The time of the main thread, which all tables of a process share. A table whose steps are cheap never notices. One
 * whose steps are dear, by the size of its map or the number of its eyes, takes turns with others of its kind for a
 * share of the time; so nobody's map slows another table.
 */
export class WorkBudget {
  readonly #ports: WorkPorts;
  readonly #waiting = new Set<TableWork>();
  #creditMs = BURST_MS;
  #countedAt: number;
  #timer: NodeJS.Timeout | undefined;

  constructor(ports: WorkPorts) {
    this.#ports = ports;
    this.#countedAt = ports.elapsed();
  }

  /** The account of one table. `strained` hears when its steps have to wait. */
  open(strained: () => void): TableWork {
    return new TableWork(this, this.#ports, strained);
  }

  /** Whether a table in debt may take a step at once. */
  get isFree(): boolean {
    this.#refill();
    return this.#waiting.size === 0 && this.#creditMs > 0;
  }

  spend(ms: number): void {
    this.#creditMs -= ms;
  }

  wait(table: TableWork): void {
    this.#waiting.add(table);
    this.#timer ??= setInterval(() => this.#takeTurns(), PACE_MS);
  }

  leave(table: TableWork): void {
    this.#waiting.delete(table);
    this.#rest();
  }

  #rest(): void {
    if (this.#waiting.size > 0) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #refill(): void {
    const now = this.#ports.elapsed();
    this.#creditMs = Math.min(BURST_MS, this.#creditMs + ((now - this.#countedAt) / 1_000) * SHARE_PER_S);
    this.#countedAt = now;
  }

  /** One step of each table in turn, as long as there is time. */
  #takeTurns(): void {
    this.#refill();
    for (const table of Array.from(this.#waiting)) {
      const isTurn = this.#creditMs > 0;
      const waitsOn = isTurn ? table.takeTurn() : table.giveUpLate();
      if (isTurn || !waitsOn) this.#waiting.delete(table); // whoever had a turn waits behind the others
      if (isTurn && waitsOn) this.#waiting.add(table);
    }
    this.#rest();
  }
}

/** What one table has taken, and what of it waits. */
export class TableWork {
  readonly #budget: WorkBudget;
  readonly #ports: WorkPorts;
  readonly #strained: () => void;
  #queue: Waiting[] = [];
  #debtMs = 0;
  #totalMs = 0;
  #countedAt: number;
  /** Its next step is dear, whatever the last ones were: known from the size of its map. */
  isHeavy = false;

  constructor(budget: WorkBudget, ports: WorkPorts, strained: () => void) {
    this.#budget = budget;
    this.#ports = ports;
    this.#strained = strained;
    this.#countedAt = ports.elapsed();
  }

  get #isInDebt(): boolean {
    if (this.isHeavy) return true;
    if (this.#debtMs === 0) return false;
    const now = this.#ports.elapsed();
    this.#debtMs = Math.max(0, this.#debtMs - ((now - this.#countedAt) / 1_000) * FORGIVEN_PER_S);
    this.#countedAt = now;
    return this.#debtMs > 0;
  }

  /**
   * Does a step, now or when it is its turn. Undefined when too many wait already, or it waited too long: nothing was
   * done.
   */
  run<T>(step: () => T | Promise<T>): T | Promise<T | undefined> | undefined {
    if (!this.#isInDebt || (this.#queue.length === 0 && this.#budget.isFree)) return this.measure(step);
    if (this.#queue.length >= MAX_WAITING) {
      this.#ports.held('refused');
      return undefined;
    }
    this.#ports.held('delayed');
    this.#strained();
    const { promise, resolve, reject } = Promise.withResolvers<T | undefined>();
    const go = (): void => {
      try {
        resolve(this.measure(step));
      } catch (cause) {
        reject(cause as Error);
      }
    };
    this.#queue.push({ since: this.#ports.elapsed(), go, giveUp: () => resolve(undefined) });
    this.#budget.wait(this);
    return promise;
  }

  /** All the time (ms) that the table has taken of the main thread. */
  get totalMs(): number {
    return this.#totalMs;
  }

  /** Does work that cannot wait, and charges the table for it. */
  measure<T>(work: () => T): T {
    const begin = this.#ports.elapsed();
    try {
      return work();
    } finally {
      this.#charge(this.#ports.elapsed() - begin);
    }
  }

  #charge(ms: number): void {
    this.#totalMs += ms;
    if (ms > FREE_MS) {
      if (!this.#isInDebt) this.#countedAt = this.#ports.elapsed();
      this.#debtMs = Math.min(MAX_DEBT_MS, this.#debtMs + ms - FREE_MS);
    }
    if (this.isHeavy || this.#debtMs > 0) this.#budget.spend(ms);
  }

  /** Does the step that has waited longest; whether more wait. */
  takeTurn(): boolean {
    this.giveUpLate();
    this.#queue.shift()?.go();
    return this.#queue.length > 0;
  }

  /** Steps that waited too long are not done any more; whether others wait. */
  giveUpLate(): boolean {
    const late = this.#ports.elapsed() - TIMEOUT_MS;
    while (this.#queue[0] && this.#queue[0].since < late) {
      this.#ports.held('refused');
      this.#queue.shift()!.giveUp();
    }
    return this.#queue.length > 0;
  }

  close(): void {
    this.#budget.leave(this);
    for (const { giveUp } of this.#queue.splice(0)) giveUp();
  }
}
