import type { PGlite } from '@electric-sql/pglite';

/** A single-user backend has no checkpointer: without us its WAL, and the time to recover, would grow without end. */
export class CheckpointKeeper {
  readonly #pglite: PGlite;
  readonly #everyBytes: bigint;
  readonly #timer: NodeJS.Timeout;
  #lastPosition: bigint | undefined;
  #touched = true;

  constructor(pglite: PGlite, everyBytes = 64n << 20n, periodMs = 2_000) {
    this.#pglite = pglite;
    this.#everyBytes = everyBytes;
    this.#timer = setInterval(() => {
      this.#check().catch(() => undefined);
    }, periodMs);
    this.#timer.unref();
  }

  /** Something ran: the next look at the WAL is worth a query. */
  touch(): void {
    this.#touched = true;
  }

  async #check(): Promise<void> {
    if (!this.#touched) return;
    this.#touched = false;
    const { rows } = await this.#pglite.query<{ position: string }>(
      `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::text as position`,
    );
    const position = BigInt(rows[0]!.position);
    this.#lastPosition ??= position;
    if (position - this.#lastPosition < this.#everyBytes) return;
    await this.#pglite.exec('CHECKPOINT');
    this.#lastPosition = position;
  }

  async finish(): Promise<void> {
    clearInterval(this.#timer);
    await this.#pglite.exec('CHECKPOINT');
  }
}
