/** Uniform integers below 2^32. The only kind of randomness the pure core knows; the caller supplies it. */
export type RandomSource = () => number;

/** A repeatable source for tests and simulations (mulberry32). Never used for live dice. */
export function seededRandom(seed: number): RandomSource {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return (t ^ (t >>> 14)) >>> 0;
  };
}
