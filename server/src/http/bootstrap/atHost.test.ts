import { expect, it } from 'vitest';
import { atHost } from './atHost.ts';

it('puts the host that was asked before the path of a process', () => {
  expect(atHost({ roomId: 'r', publicAddress: '/p1' }, 'play.example.org:80')).toEqual({
    roomId: 'r',
    publicAddress: 'play.example.org:80/p1',
  });
});
it('leaves whole addresses, and seats of a single process, as they are', () => {
  expect(atHost({ publicAddress: 'one.example.org/p1' }, 'play.example.org')).toEqual({
    publicAddress: 'one.example.org/p1',
  });
  expect(atHost({ roomId: 'r' }, 'play.example.org')).toEqual({ roomId: 'r' });
});
