import { cpuSeconds } from './processCpu.ts';

export interface Shares {
  /** Of one core each. */
  readonly server: number;
  readonly database: number;
  readonly generator: number;
}

/** What server, database and generator (this process) used of the processor since this was made. */
export class Usage {
  readonly #since = performance.now();
  readonly #serverPid: number;
  readonly #databasePid: number | undefined;
  readonly #before: readonly number[];

  constructor(serverPid: number, databasePid?: number) {
    this.#serverPid = serverPid;
    this.#databasePid = databasePid;
    this.#before = this.#read();
  }

  #read(): readonly number[] {
    return [
      cpuSeconds(this.#serverPid),
      this.#databasePid === undefined ? 0 : cpuSeconds(this.#databasePid, true),
      cpuSeconds(process.pid),
    ];
  }

  shares(): Shares {
    const seconds = (performance.now() - this.#since) / 1000;
    const [server, database, generator] = this.#read().map((now, i) => (now - this.#before[i]!) / seconds) as [
      number,
      number,
      number,
    ];
    return { server, database, generator };
  }
}
