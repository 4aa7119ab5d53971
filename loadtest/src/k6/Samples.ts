/** Samples by name and second of the run, rounded to hundredths of a millisecond. */
export type SampleLine = Readonly<Record<string, Readonly<Record<number, readonly number[]>>>>;

/** What the lines of the samples begin with in k6's console output. */
export const SAMPLE_PREFIX = 'SAMPLES ';

/** Keeps raw samples by second, for the plots: k6's own summary knows no time. */
export class Samples {
  readonly #series: Record<string, Record<number, number[]>> = {};

  add(name: string, atMs: number, value: number): void {
    const series = (this.#series[name] ??= {});
    (series[Math.floor(atMs / 1000)] ??= []).push(Math.round(value * 100) / 100);
  }

  toLine(): string {
    return SAMPLE_PREFIX + JSON.stringify(this.#series);
  }
}

/** Joins the lines of all virtual users; other lines are passed over. */
export function readSamples(text: string): Map<string, Map<number, number[]>> {
  const all = new Map<string, Map<number, number[]>>();
  for (const line of text.split('\n')) {
    if (!line.startsWith(SAMPLE_PREFIX)) continue;
    for (const [name, seconds] of Object.entries(JSON.parse(line.slice(SAMPLE_PREFIX.length)) as SampleLine)) {
      const series = all.get(name) ?? new Map<number, number[]>();
      all.set(name, series);
      for (const [second, values] of Object.entries(seconds))
        series.set(Number(second), [...(series.get(Number(second)) ?? []), ...values]);
    }
  }
  return all;
}
