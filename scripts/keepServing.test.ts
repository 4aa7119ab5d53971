import { describe, expect, it } from 'vitest';
import { BUG_EXIT, keepServing } from './keepServing.mjs';

/** Serves with these exit codes, `minutes` apart. */
async function play(codes: readonly number[], minutes = 0, stopAfter = Infinity) {
  let now = 0;
  let served = 0;
  const pauses: number[] = [];
  const said: string[] = [];
  const code = await keepServing({
    serve: () => {
      now += minutes * 60_000;
      return Promise.resolve(codes[served++] ?? 0);
    },
    isStopping: () => served >= stopAfter,
    pause: (ms) => Promise.resolve(pauses.push(ms)),
    now: () => now,
    say: (line) => said.push(line),
  });
  return { code, served, pauses, said };
}

describe('The server', () => {
  it('is started again after a bug, and not after an ordinary end', async () => {
    expect(await play([BUG_EXIT, 0])).toMatchObject({ code: 0, served: 2, pauses: [1_000] });
    expect(await play([1])).toMatchObject({ code: 1, served: 1, said: [] });
  });
  it('is given up after six ends within ten minutes', async () => {
    const { served, pauses, said } = await play(Array<number>(20).fill(BUG_EXIT));
    expect([served, pauses, said.at(-1)]).toEqual([
      6,
      [1_000, 2_000, 4_000, 8_000, 16_000],
      'Tallow ended 6 times within ten minutes; it is not started again.',
    ]);
  });
  it('is started as often as it takes when bugs are rare', async () => {
    expect(await play(Array<number>(20).fill(BUG_EXIT), 6)).toMatchObject({ code: 0, served: 21 });
  });
  it('is not started again by somebody who wants to stop', async () => {
    expect(await play([BUG_EXIT, BUG_EXIT], 0, 1)).toMatchObject({ served: 1, pauses: [] });
  });
});
