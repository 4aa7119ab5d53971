import { describe, expect, it } from 'vitest';
import { BO, created, CY, given, GM, table, token, tokenId } from '../testing/index.ts';
import { viewerOf } from '../state/rights.ts';
import type { TokenChanges } from '../state/Token.ts';
import { view } from '../view.ts';

const BAR = { value: 3, max: 9 };
const start = table([
  created(token(1, { ownerId: BO, name: 'Changeling', x: 500, y: 500, bar: BAR, showBar: true })),
  created(token(2, { ownerId: CY, x: 700, y: 500 })),
]);
const after = (...steps: readonly TokenChanges[]) =>
  steps.reduce(
    (state, changes) =>
      given(state)
        .when(GM, { type: 'token.update', tokenId: tokenId(1), changes })
        .thenAccepted(),
    start,
  );
const known = (state: typeof start) =>
  [GM, BO, CY].map((id) => {
    const { name, bar } = view(state, viewerOf(state, id)).tokens.get(tokenId(1))!;
    return [name !== '', bar !== null];
  });

describe('Name and bar of a token', () => {
  it('are for all, for the owner and the GM, or for the GM alone', () => {
    expect(known(start)).toEqual([
      [true, true],
      [true, true],
      [true, true],
    ]);
    expect(known(after({ nameFor: 'owner', barFor: 'owner' }))).toEqual([
      [true, true],
      [true, true],
      [false, false],
    ]);
    expect(known(after({ nameFor: 'gm', barFor: 'gm' }))).toEqual([
      [true, true],
      [false, false],
      [false, false],
    ]);
  });
  it('are said in either way, and the last word counts', () => {
    expect(known(after({ nameFor: 'gm' }, { showName: true }))[2]).toEqual([true, true]);
    expect(known(after({ showBar: false }, { barFor: 'all' }))[2]).toEqual([true, true]);
    const { showName, showBar } = after({ nameFor: 'gm', barFor: 'owner' }).tokens.get(tokenId(1))!;
    expect([showName, showBar]).toEqual([false, false]);
  });
  it('of tokens from before this could be said are as they were', () => {
    const { nameFor: _, barFor: __, ...old } = token(3, { ownerId: BO, showName: false, bar: BAR });
    const state = table([created(old), created(token(2, { ownerId: CY }))]);
    const seen = [BO, CY].map((id) => view(state, viewerOf(state, id)).tokens.get(old.id)!);
    expect(seen.map(({ name, bar }) => [name, bar])).toEqual([
      ['Token 3', BAR],
      ['', null],
    ]);
  });
});
