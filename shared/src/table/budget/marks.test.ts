import { it } from 'vitest';
import { GM, given, play, table } from '../testing/index.ts';
import { handout } from '../testing/marks.ts';

const page = { text: 'x'.repeat(20_000) };

it('All that is drawn and written at a table has a bound; a table beyond it may shrink', () => {
  const state = play(
    table(),
    Array.from(
      { length: 5 },
      (_, n) =>
        ({ type: 'HandoutAdded', handout: handout(n + 1, { pages: Array.from({ length: 41 }, () => page) }) }) as const,
    ),
  );
  const { id: _, ...written } = handout(9, { pages: Array.from({ length: 10 }, () => page) });
  given(state)
    .when(GM, { type: 'handout.add', ...written })
    .thenRefused('too-many');
  given(state)
    .when(GM, { type: 'handout.update', handoutId: handout(1).id, changes: { pages: [page] } })
    .thenAccepted();
});
