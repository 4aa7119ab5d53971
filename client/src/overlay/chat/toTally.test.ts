import { describe, expect, it } from 'vitest';
import { toTally } from './toTally.ts';

describe('The tally at the end of a fight', () => {
  const cast = [
    { sheetId: 'a', name: 'Brand' },
    { sheetId: 'b', name: 'Goblin' },
    { sheetId: 'c', name: 'Tam' },
  ];
  const ended = (totals: readonly { sheetId: string; dealt: number; taken: number }[]) =>
    ({ kind: 'encounter', what: 'ended', round: 3, cast, totals }) as const;
  it('puts whoever dealt the most first, and leaves bystanders out', () =>
    expect(
      toTally(
        ended([
          { sheetId: 'c', dealt: 0, taken: 0 },
          { sheetId: 'b', dealt: 4, taken: 31 },
          { sheetId: 'a', dealt: 31, taken: 4 },
        ]),
      ),
    ).toEqual([
      { sheetId: 'a', name: 'Brand', dealt: 31, taken: 4 },
      { sheetId: 'b', name: 'Goblin', dealt: 4, taken: 31 },
    ]));
  it('is empty when nobody was hurt', () => expect(toTally(ended([{ sheetId: 'a', dealt: 0, taken: 0 }]))).toEqual([]));
});
