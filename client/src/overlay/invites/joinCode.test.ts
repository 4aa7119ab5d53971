import { expect, it } from 'vitest';
import { findJoinCode, toReadableCode } from './joinCode.ts';

it('takes codes as people type them', () => {
  for (const typed of ['7KM2P4XQ9R', '7km2p-4xq9r', ' 7KM2P 4XQ9R ']) expect(findJoinCode(typed)).toBe('7KM2P4XQ9R');
});
it('takes pasted links', () => {
  expect(findJoinCode('https://tallow.example/join/7KM2P4XQ9R?x=1')).toBe('7KM2P4XQ9R');
  expect(findJoinCode('Come: http://localhost:2567/join/7km2p-4xq9r thanks')).toBe('7KM2P4XQ9R');
});
it('takes whole messages, with what came along', () => {
  const messages = [
    'Hi all! We play on Friday at 7. The code is “7KM2P–4XQ9R” – see you!',
    '\u200e7km2p-4xq9r\u200f',
    'join: **7KM2P 4XQ9R**\nbring dice',
  ];
  for (const message of messages) expect(findJoinCode(message)).toBe('7KM2P4XQ9R');
});
it('refuses what cannot be a code', () => {
  for (const typed of ['', 'abc', 'https://tallow.example/table/1', '7KM2P4XQ9R7'])
    expect(findJoinCode(typed)).toBeNull();
});
it('reads out in two groups', () => {
  expect(toReadableCode('7KM2P4XQ9R')).toBe('7KM2P-4XQ9R');
});
