import { expect, it } from 'vitest';
import { heapGrowth } from './memoryGrowth.ts';

/** Half an hour, a sample each ten seconds, each sixth without garbage. */
const samples = (floorAt: (minutes: number) => number) =>
  Array.from({ length: 180 }, (_, i) => ({
    atMs: i * 10_000,
    rssMb: 0,
    heapMb: floorAt(i / 6) + (i % 9) * 20,
    ...(i % 6 === 0 && { floorMb: floorAt(i / 6) }),
  }));

it('finds no growth in garbage that is collected', () => {
  expect(heapGrowth(samples(() => 100))).toBeCloseTo(0, 5);
});

it('finds a leak beneath the garbage', () => {
  expect(heapGrowth(samples((minutes) => 100 + minutes))).toBeCloseTo(10 / 120, 2);
});

it('does not count what fills up at the beginning', () => {
  expect(heapGrowth(samples((minutes) => 100 + Math.min(minutes, 9) * 20))).toBeCloseTo(0, 5);
});

it('tells nothing by too few samples', () => {
  expect(heapGrowth(samples(() => 1).slice(0, 60))).toBeNaN();
});
