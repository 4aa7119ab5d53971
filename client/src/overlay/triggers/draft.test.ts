import { expect, it } from 'vitest';
import type { Consequence } from '@tallow/shared/table';
import { readThen, toThen } from './draft.ts';

it('reads what it wrote, and keeps what it does not know', () => {
  const all: readonly Consequence[] = [
    { do: 'stop' },
    { do: 'message', to: 'all', text: 'click' },
    { do: 'save', ability: 'dexterity', dc: 14, damage: '2d6', half: true },
    { do: 'reveal', tokenIds: ['a' as never] },
    { do: 'move', x: 1, y: 2 },
    { do: 'message', to: 'gm', text: 'it sprang' },
    { do: 'encounter' },
    { do: 'pause' },
  ];
  expect(toThen(readThen(all))).toEqual(all);
  expect(toThen(readThen([{ do: 'damage', formula: '1d4' }]))).toEqual([{ do: 'damage', formula: '1d4' }]);
});
