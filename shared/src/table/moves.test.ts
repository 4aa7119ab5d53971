import { describe, expect, it } from 'vitest';
import type { Intent } from './intent.ts';
import { BO, created, CY, fightOf, given, GM, sceneWith, table, token, tokenId, wall } from './testing/index.ts';

const start = table(
  [
    created(token(1, { ownerId: BO, x: 100, y: 100 })),
    created(token(2, { ownerId: BO, x: 200, y: 100 })),
    created(token(3, { ownerId: CY, x: 300, y: 100 })),
  ],
  sceneWith({ walls: [wall(0, 500, 250, 500)] }),
);
type Move = readonly [n: number, x: number, y: number];
const group = (...moves: readonly Move[]): Intent => ({
  type: 'token.group',
  moves: moves.map(([n, x, y]) => ({ tokenId: tokenId(n), x, y })),
});

describe('A group', () => {
  it('moves in one step, which is taken back as one', () => {
    const moved = given(start)
      .when(BO, group([1, 100, 300], [2, 200, 300]))
      .thenAccepted();
    expect([1, 2].map((n) => moved.tokens.get(tokenId(n))!.y)).toEqual([300, 300]);
    const back = given(moved).when(BO, { type: 'undo', scope: 'mine' }).thenAccepted();
    expect([1, 2].map((n) => back.tokens.get(tokenId(n))!.y)).toEqual([100, 100]);
  });
  it('stays whole when one of it may not go', () => {
    given(start)
      .when(BO, group([2, 200, 300], [1, 100, 700]))
      .thenRefused('blocked');
    given(start)
      .when(BO, group([2, 200, 300], [3, 300, 300]))
      .thenRefused('not-your-token');
    given(start)
      .when(GM, group([2, 200, 300], [9, 300, 300]))
      .thenRefused('unknown-token');
    given(start)
      .when(BO, group([2, 200, 300], [1, -900, 100]))
      .thenRefused('out-of-bounds');
  });
  it('has nobody in it twice', () => {
    given(start)
      .when(BO, group([1, 100, 200], [1, 100, 300]))
      .thenRefused('invalid-input');
  });
  it('keeps to turns: nobody goes on somebody else’s', () => {
    const fight = fightOf();
    fight.do(GM, { type: 'encounter.start', sheetIds: [...fight.state.sheets.keys()], surprised: [] });
    for (const name of ['Brand', 'Mira', 'Tam', 'Goblin 1', 'Goblin 2', 'Goblin 3', 'Goblin 4'])
      fight.do(GM, { type: 'encounter.set', sheetId: fight.id(name), initiative: name === 'Tam' ? 30 : 10 });
    const step = { type: 'token.group', moves: [{ tokenId: fight.token('Brand'), x: 500, y: 600 }] } as const;
    fight.do(GM, { type: 'encounter.next' });
    given(fight.state).when(BO, step).thenRefused('not-your-turn');
    given(fight.state).when(GM, step).thenAccepted();
  });
});

describe('A locked token', () => {
  const locked = given(start)
    .when(GM, { type: 'token.update', tokenId: tokenId(1), changes: { locked: true } })
    .thenAccepted();
  it('is moved by nobody, alone or with others', () => {
    for (const actor of [GM, BO]) {
      given(locked)
        .when(actor, { type: 'move', tokenId: tokenId(1), waypoints: [[100, 200]] })
        .thenRefused('token-locked');
      given(locked)
        .when(actor, group([2, 200, 200], [1, 100, 200]))
        .thenRefused('token-locked');
    }
  });
  it('is the GM’s to lock and to put above others', () => {
    for (const changes of [{ locked: false }, { z: 3 }])
      given(locked)
        .when(BO, { type: 'token.update', tokenId: tokenId(1), changes })
        .thenRefused('not-gm');
    const free = given(locked)
      .when(GM, { type: 'token.update', tokenId: tokenId(1), changes: { locked: false } })
      .thenAccepted();
    given(free)
      .when(BO, { type: 'move', tokenId: tokenId(1), waypoints: [[100, 200]] })
      .thenAccepted();
  });
});
