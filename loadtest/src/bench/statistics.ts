/** The value that a share (0..1) of the sample does not exceed. */
export function percentile(sample: readonly number[], share: number): number {
  if (sample.length === 0) return Number.NaN;
  const sorted = Float64Array.from(sample).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

export function summary(sample: readonly number[]): string {
  return [0.5, 0.95, 0.99].map((share) => percentile(sample, share).toFixed(2)).join(' / ');
}

export const median = (sample: readonly number[]): number => percentile(sample, 0.5);
