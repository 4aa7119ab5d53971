import { parseArgs } from 'node:util';

export interface Options {
  readonly tables: number;
  /** Moves a second and seat. */
  readonly pace: number;
  readonly seconds: number;
  readonly warmUp: number;
  /** Which benchmarks; the usual ones when empty. */
  readonly only: readonly string[];
  /** Into docs/benchmarks.md. */
  readonly write: boolean;
  /** Leaves CPU profiles of the server in loadtest/reports. */
  readonly profile: boolean;
}

const FLAGS = {
  tables: { type: 'string', default: '100' },
  pace: { type: 'string', default: '5' },
  seconds: { type: 'string', default: '30' },
  'warm-up': { type: 'string', default: '10' },
  only: { type: 'string', default: '' },
  write: { type: 'boolean', default: false },
  profile: { type: 'boolean', default: false },
} as const;

function toNumber(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isFinite(value) || value <= 0) throw new Error(`--${name} ${text}: not a number that makes sense`);
  return value;
}

/** Reads the command line. */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({ args, options: FLAGS });
  return {
    tables: toNumber('tables', values.tables),
    pace: toNumber('pace', values.pace),
    seconds: toNumber('seconds', values.seconds),
    warmUp: toNumber('warm-up', values['warm-up']),
    only: values.only.split(',').filter((name) => name !== ''),
    write: values.write,
    profile: values.profile,
  };
}
