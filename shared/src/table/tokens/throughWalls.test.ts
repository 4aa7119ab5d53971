import { describe, expect, it } from 'vitest';
import { viewerOf } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import { fightOf } from '../testing/fight.ts';
import { BO, created, given, GM, play, sceneWith, table, token, tokenId, wall } from '../testing/index.ts';
import { view } from '../view.ts';
import { viewWalk } from './walkView.ts';

const bo = { userId: BO, role: 'player' } as const;
/** Bo's token left of a wall, an orc right of it, its rim drawn through the wall. */
const at = (wallX: number, size = 1, orc: object = {}): TableState => {
  const pieces = [token(1, { ownerId: BO, x: 300, y: 400 }), token(2, { name: 'Orc', x: 500, y: 400, size, ...orc })];
  return table(pieces.map(created), sceneWith({ walls: [wall(wallX, 0, wallX, 2000)] }));
};
const sees = (state: TableState): boolean => view(state, bo).tokens.has(tokenId(2));

describe('A token behind the wall that it stands at', () => {
  it('is not in the state of who stands before the wall', () => {
    for (let x = 504; x < 550; x++) expect([x, sees(at(x))]).toEqual([x, false]);
    for (const size of [2, 3, 4]) expect([size, sees(at(520, size))]).toEqual([size, false]);
    expect(sees(at(560))).toBe(true);
  });
  it('does not show as a walk, either', () => {
    const state = at(520, 1, { x: 2_500, y: 1_000 });
    expect(
      viewWalk(
        state,
        bo,
        state.tokens.get(tokenId(2))!,
        [500, 100],
        [
          [500, 1_000],
          [2_500, 1_000],
        ],
      ),
    ).toBeUndefined();
  });
  it("is not told of in the log's count, nor known to exist by a refusal", () => {
    const state = at(520);
    const moved = play(state, [{ type: 'TokenMoved', tokenId: tokenId(2), waypoints: [[500, 600]], elevation: 0 }]);
    expect(moved.told.get(BO)).toBe(state.told.get(BO));
    given(state)
      .when(BO, { type: 'move', tokenId: tokenId(2), waypoints: [[0, 0]] })
      .thenRefused('unknown-token');
  });
  it('is no target, has no name in the fight, and is not struck at when it leaves', () => {
    const fight = fightOf();
    fight.wallAt(610);
    for (const name of ['Mira', 'Tam', 'Goblin 2', 'Goblin 3', 'Goblin 4']) {
      fight.do(GM, { type: 'token.delete', tokenId: fight.token(name) });
    }
    expect(fight.refuses(BO, fight.deed('Brand', 'attack', { with: 'Sword', on: ['Goblin 1'] }))).toBe('unknown-token');
    const [brand, goblin] = [fight.id('Brand'), fight.id('Goblin 1')];
    fight.do(GM, { type: 'encounter.start', sheetIds: [brand, goblin], surprised: [] });
    for (const sheetId of [brand, goblin])
      fight.do(GM, { type: 'encounter.set', sheetId, initiative: sheetId === goblin ? 50 : 10 });
    fight.do(GM, { type: 'encounter.next' });
    expect([...view(fight.state, viewerOf(fight.state, BO)).encounter!.combatants.keys()]).toEqual([brand]);
    fight.do(GM, { type: 'move', tokenId: fight.token('Goblin 1'), waypoints: [[2_000, 500]] });
    expect([...fight.state.exchanges.values()]).toEqual([]);
  });
});
