import { expect, it } from 'vitest';
import { listen } from './listen.ts';
import type { TableRoom } from './joinRoom.ts';

it('hears that steps of the table wait for their turn', () => {
  const heard: string[] = [];
  const on = new Map<string, (payload: unknown) => void>();
  const note = (what: string) => (): void => void heard.push(what);
  listen(
    { onMessage: (type: string, hear: (payload: unknown) => void) => void on.set(type, hear) } as unknown as TableRoom,
    {
      line: note('line'),
      signal: note('signal'),
      degraded: note('degraded'),
      recovered: note('recovered'),
      outdated: note('outdated'),
      idleWarning: note('idle'),
      strained: note('strained'),
    },
  );
  on.get('event.strained')!({});
  on.get('event.strained')!({ more: 1 });
  expect(heard).toEqual(['strained']);
});
