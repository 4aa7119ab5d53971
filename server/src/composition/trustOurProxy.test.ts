import { expect, it } from 'vitest';
import { trustOurProxy } from './trustOurProxy.ts';

it.each(['127.0.0.1', '::1', '10.1.2.3', '172.20.0.4', '192.168.1.1', '::ffff:172.20.0.4', 'fd00::1'])(
  'believes the proxy at %s, and nobody who claims that address',
  (address) => {
    expect([trustOurProxy(address, 0), trustOurProxy(address, 1), trustOurProxy(address, 2)]).toEqual([
      true,
      false,
      false,
    ]);
  },
);
it.each(['8.8.8.8', '172.32.0.1', '2001:db8::1', '::ffff:8.8.8.8', 'nonsense', ''])('does not believe %s', (address) =>
  expect(trustOurProxy(address, 0)).toBe(false),
);
