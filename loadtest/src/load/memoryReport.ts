import { heapGrowth, MAX_GROWTH } from './memoryGrowth.ts';
import type { MemorySample } from './MemoryWatch.ts';
import { plot, type Plot } from './plot.ts';

export function memoryPlot(samples: readonly MemorySample[]): Plot | undefined {
  const line = (name: string, color: string, pick: (sample: MemorySample) => number | undefined) => ({
    name,
    color,
    points: samples.flatMap((sample) =>
      pick(sample) === undefined ? [] : [[Math.round(sample.atMs / 1000), pick(sample)!] as const],
    ),
  });
  return plot('Memory of the server (MB): resident, heap, heap without garbage', [
    line('resident', '#b8423d', ({ rssMb }) => rssMb),
    line('heap', '#d08b2c', ({ heapMb }) => heapMb),
    line('collected', '#4a9d6f', ({ floorMb }) => floorMb),
  ]);
}

/** Whether the heap stayed flat, in words. A run too short to tell by is let pass, and says so. */
export function judgeMemory(samples: readonly MemorySample[]): { readonly ok: boolean; readonly text: string } {
  const growth = heapGrowth(samples);
  const ends = `resident ${samples[0]?.rssMb.toFixed(0)} MB at first, ${samples.at(-1)?.rssMb.toFixed(0)} MB at last`;
  if (Number.isNaN(growth)) return { ok: true, text: `too short to tell whether the heap grows; ${ends}` };
  const ok = growth <= MAX_GROWTH;
  return {
    ok,
    text: `${ok ? 'kept' : 'FAILED'} memory: the heap without garbage changed by ${(growth * 100).toFixed(1)} % in ten minutes, after the first third (at most ${MAX_GROWTH * 100} %); ${ends}`,
  };
}
