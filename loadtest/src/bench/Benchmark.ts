import type { Options } from './options.ts';

/** A throw-away PostgreSQL, and the process whose children its CPU is counted with. */
export interface DatabaseUnderTest {
  readonly url: string;
  readonly pid: number;
}

export interface Benchmark {
  /** Of its section in docs/benchmarks.md. */
  readonly heading: string;
  /** Measures; answers what to write, as Markdown. */
  run(database: DatabaseUnderTest, options: Options): Promise<string>;
}
