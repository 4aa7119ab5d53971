import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import { HttpMeters } from './HttpMeters.ts';
import { SeatMeters } from './SeatMeters.ts';
import { Tally } from './Tally.ts';

const LATENCIES_S = [0.0005, 0.001, 0.002, 0.004, 0.008, 0.016, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const BATCHES = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024];

/** What the process does, counted and timed for Prometheus. Labels never carry anything of a session or a person. */
export class Meters {
  readonly registry = new Registry();
  readonly #registers = [this.registry];
  readonly http = new HttpMeters(this.registry);
  readonly seats = new SeatMeters(this.registry);
  readonly #ack = new Histogram<'kind'>({
    name: 'tallow_ack_seconds',
    help: 'From the arrival of an intent to its acknowledgement, after the commit',
    labelNames: ['kind'],
    buckets: LATENCIES_S,
    registers: this.#registers,
  });
  readonly #commit = new Histogram({
    name: 'tallow_commit_seconds',
    help: 'Round trip of one batch of the journal',
    buckets: LATENCIES_S,
    registers: this.#registers,
  });
  readonly #batch = new Histogram({
    name: 'tallow_commit_rows',
    help: 'Rows in one batch of the journal',
    buckets: BATCHES,
    registers: this.#registers,
  });
  readonly #answers = new Tally<'outcome'>(
    this.registry,
    'tallow_intents_total',
    'Intents answered: accepted, refused by rule or right, or in trouble',
    'outcome',
  );
  readonly #events = new Tally(this.registry, 'tallow_events_total', 'Events made durable');
  readonly #frames = new Tally<'kind'>(
    this.registry,
    'tallow_frames_total',
    'State frames sent: whole states and patches',
    'kind',
  );
  readonly #bytes = new Tally<'kind'>(this.registry, 'tallow_frame_bytes_total', 'Bytes of state frames sent', 'kind');
  readonly #reads = new Tally<'outcome'>(
    this.registry,
    'tallow_cache_reads_total',
    'Rights looked up in the cache: fresh, too old and read again (forced), or not there',
    'outcome',
  );
  readonly #limited = new Counter<'kind'>({
    name: 'tallow_rate_limited_total',
    help: 'Messages and requests turned away for coming too fast',
    labelNames: ['kind'],
    registers: this.#registers,
  });
  readonly #held = new Counter<'outcome'>({
    name: 'tallow_steps_held_total',
    help: 'Steps of tables with dear maps that waited for their turn (delayed), and those turned away (refused)',
    labelNames: ['outcome'],
    registers: this.#registers,
  });
  readonly #stopped = new Counter({
    name: 'tallow_rooms_stopped_total',
    help: 'Rooms that stopped by themselves: fenced, or a bug',
    registers: this.#registers,
  });
  readonly #rooms = new Gauge({
    name: 'tallow_rooms',
    help: 'Sessions live in this process',
    registers: this.#registers,
  });
  readonly #seats = new Gauge({
    name: 'tallow_seats',
    help: 'Seats taken in this process',
    registers: this.#registers,
  });
  readonly #degraded = new Gauge<'dependency'>({
    name: 'tallow_degraded',
    help: '1 while a dependency does not answer',
    labelNames: ['dependency'],
    registers: this.#registers,
  });
  readonly #outages = new Counter<'dependency'>({
    name: 'tallow_outages_total',
    help: 'Times that a dependency went away',
    labelNames: ['dependency'],
    registers: this.#registers,
  });
  readonly #imports = new Counter<'outcome'>({
    name: 'tallow_imports_total',
    help: 'Map imports that ended, and those turned away because too many were under way',
    labelNames: ['outcome'],
    registers: this.#registers,
  });
  readonly #swept = new Counter<'kind'>({
    name: 'tallow_orphans_removed_total',
    help: 'Files on disk that belonged to nobody any more and were removed',
    labelNames: ['kind'],
    registers: this.#registers,
  });
  readonly #orphans = new Gauge({
    name: 'tallow_orphans',
    help: 'Files on disk that belonged to nobody when last looked, too young to be removed',
    registers: this.#registers,
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry, prefix: 'tallow_' });
  }

  answered(kind: string, outcome: 'accepted' | 'refused' | 'trouble', ms: number): void {
    this.#answers.add(outcome);
    if (outcome === 'accepted') this.#ack.observe({ kind }, ms / 1000);
  }

  committed(rows: number, ms: number): void {
    this.#commit.observe(ms / 1000);
    this.#batch.observe(rows);
  }

  published(events: number): void {
    this.#events.add('', events);
  }

  sent(kind: 'patch' | 'full', bytes: number): void {
    this.#frames.add(kind);
    this.#bytes.add(kind, bytes);
  }

  lookedUp(outcome: 'fresh' | 'forced' | 'absent'): void {
    this.#reads.add(outcome);
  }

  limited(kind: string): void {
    this.#limited.inc({ kind });
  }

  held(outcome: 'delayed' | 'refused'): void {
    this.#held.inc({ outcome });
  }

  imported(outcome: 'done' | 'failed' | 'cancelled' | 'too_long' | 'too_many'): void {
    this.#imports.inc({ outcome });
  }

  /** What a look through the data folder removed, by kind, and how much it left for later. */
  swept(removed: readonly string[], waiting: number): void {
    for (const kind of removed) this.#swept.inc({ kind });
    this.#orphans.set(waiting);
  }

  roomOpened(): void {
    this.#rooms.inc();
  }

  roomClosed(): void {
    this.#rooms.dec();
  }

  roomStopped(): void {
    this.#stopped.inc();
  }

  seatsChanged(by: number): void {
    this.#seats.inc(by);
  }

  dependencyChanged(dependency: string, isDegraded: boolean): void {
    this.#degraded.set({ dependency }, isDegraded ? 1 : 0);
    if (isDegraded) this.#outages.inc({ dependency });
  }

  /** What the journal holds back, measured at the moment of asking. */
  watchJournal(
    stats: () => { readonly queued: number; readonly unansweredMs: number; readonly retries: number },
  ): void {
    const retries: Counter = new Counter({
      name: 'tallow_journal_retries_total',
      help: 'Batches and look-ups sent again because their outcome was unknown or the database was in trouble',
      registers: [this.registry],
      collect: () => {
        retries.reset();
        retries.inc(stats().retries);
      },
    });
    this.#gauge('tallow_journal_queued_rows', 'Rows waiting for the next batch', () => stats().queued);
    this.#gauge(
      'tallow_journal_unanswered_seconds',
      'How long the batch on its way has been waiting for its answer',
      () => stats().unansweredMs / 1000,
    );
  }

  watchImports(stats: () => { readonly waiting: number; readonly working: number }): void {
    this.#gauge('tallow_imports_waiting', 'Map imports that wait for their turn', () => stats().waiting);
    this.#gauge('tallow_imports_working', 'Map imports under way', () => stats().working);
  }

  watchPool(use: () => { readonly open: number; readonly idle: number; readonly waiting: number }): void {
    this.#gauge(
      'tallow_pool_open_connections',
      "Connections to the database, the journal's own not counted",
      () => use().open,
    );
    this.#gauge('tallow_pool_idle_connections', 'Connections that nobody uses now', () => use().idle);
    this.#gauge('tallow_pool_waiting_requests', 'Requests that wait for a connection', () => use().waiting);
  }

  /** From 0 to 1. */
  watchLoad(share: () => number): void {
    this.#gauge(
      'tallow_load_ratio',
      'Share of the last moments in which the main thread was busy; tables gather changes for a patch interval above 0.3',
      share,
    );
  }

  #gauge(name: string, help: string, read: () => number): void {
    const gauge: Gauge = new Gauge({ name, help, registers: [this.registry], collect: () => gauge.set(read()) });
  }
}
