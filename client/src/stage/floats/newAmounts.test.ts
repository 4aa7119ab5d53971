import { expect, it } from 'vitest';
import type { LogLine } from '@tallow/shared/table';
import { newAmounts } from './newAmounts.ts';

const line = (id: string, at: number, taken: number): LogLine => ({
  id,
  at,
  seq: at,
  body: {
    kind: 'action',
    exchangeId: 'e',
    actionId: 'attack',
    title: 'Attack',
    by: '',
    actor: null,
    targets: [],
    cast: [],
    lines: [{ kind: 'damage', of: 'ogre' as never, damageType: '', rolled: taken, taken, reasons: [] }],
  },
});

it('only what is new rises from the tokens, neither the history nor pages read later', () => {
  const [first, second] = [[line('a', 10, 5)], [line('old', 1, 3), line('a', 10, 5), line('b', 20, 7)]];
  const log = [second[1]!, second[2]!];
  expect(newAmounts(undefined, first)).toEqual([]);
  expect(newAmounts(first, [first[0]!, second[2]!])).toEqual([{ sheetId: 'ogre', kind: 'damage', amount: 7 }]);
  expect(newAmounts(log, [second[0]!, ...log])).toEqual([]);
});
