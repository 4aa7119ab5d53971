import { toTable } from '../report/markdown.ts';

/** The part of k6's summary that is printed and reported. */
export interface Summary {
  readonly metrics: Readonly<
    Record<
      string,
      {
        readonly type: string;
        readonly values: Readonly<Record<string, number>>;
        readonly thresholds?: Readonly<Record<string, { readonly ok: boolean }>>;
      }
    >
  >;
}

export interface ThresholdLine {
  readonly metric: string;
  readonly threshold: string;
  readonly ok: boolean;
}

export function thresholdsOf({ metrics }: Summary): ThresholdLine[] {
  return Object.entries(metrics).flatMap(([metric, { thresholds = {} }]) =>
    Object.entries(thresholds).map(([threshold, { ok }]) => ({ metric, threshold, ok })),
  );
}

/** Our own measures; k6 adds many of its own. */
const TRENDS = ['ack', 'sight', 'lag', 'signal', 'join', 'late'] as const;
const COUNTERS = ['acknowledged', 'checked', 'refused', 'unseen', 'unanswered', 'lost', 'finished'] as const;

/** Rows of a table: name, count, median, p95, p99, largest (ms). */
export function trendRows({ metrics }: Summary): string[][] {
  return TRENDS.flatMap((name) => {
    const values = metrics[name]?.values;
    if (!values || values['count'] === 0) return [];
    return [
      [
        name,
        String(values['count']),
        ...['med', 'p(95)', 'p(99)', 'max'].map((stat) => (values[stat] ?? Number.NaN).toFixed(2)),
      ],
    ];
  });
}

export function countsOf({ metrics }: Summary): string {
  return COUNTERS.filter((name) => metrics[name])
    .map((name) => `${name} ${metrics[name]!.values['count']}`)
    .join(', ');
}

/** For docs/benchmarks.md. */
export function toMarkdown(summary: Summary): string {
  const kept = thresholdsOf(summary).map(
    ({ metric, threshold, ok }) => `${ok ? 'kept' : '**missed**'}: ${metric} \`${threshold}\``,
  );
  return `${toTable([['ms', 'count', 'p50', 'p95', 'p99', 'max'], ...trendRows(summary)])}\n\n${countsOf(summary)}\n\n${kept.join(', ')}`;
}

export function toText(summary: Summary): string {
  const head = ['ms', 'count', 'p50', 'p95', 'p99', 'max'];
  const rows = [head, ...trendRows(summary)].map((row) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(10) : cell.padStart(10))).join(''),
  );
  const thresholds = thresholdsOf(summary).map(
    ({ metric, threshold, ok }) => `${ok ? 'kept  ' : 'FAILED'} ${metric} ${threshold}`,
  );
  return [...rows, '', countsOf(summary), '', ...thresholds].join('\n');
}
