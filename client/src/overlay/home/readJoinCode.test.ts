import { expect, it } from 'vitest';
import { readJoinCode, toReadableCode } from './readJoinCode.ts';

it('takes codes as people type them', () => {
  for (const typed of ['7KM2P4XQ9R', '7km2p-4xq9r', ' 7KM2P 4XQ9R ']) expect(readJoinCode(typed)).toBe('7KM2P4XQ9R');
});
it('takes pasted links', () => {
  expect(readJoinCode('https://tallow.example/join/7KM2P4XQ9R?x=1')).toBe('7KM2P4XQ9R');
  expect(readJoinCode('Come: http://localhost:2567/join/7km2p-4xq9r thanks')).toBe('7KM2P4XQ9R');
});
it('refuses what cannot be a code', () => {
  for (const typed of ['', 'abc', 'https://tallow.example/table/1', '7KM2P4XQ9R7', 'https://x/join/%E0%A4%A']) expect(readJoinCode(typed)).toBeNull();
});
it('reads out in two groups', () => {
  expect(toReadableCode('7KM2P4XQ9R')).toBe('7KM2P-4XQ9R');
});
