import { describe, expect, it } from 'vitest';
import { BO, created, CY, GM, play, sceneWith, table, token, tokenId, wall } from '../testing/index.ts';
import { viewWalk } from './walkView.ts';

/** Bo looks north through a gap in the wall along y = 1000, from x = 1400 to 1600. */
const peephole = sceneWith({ walls: [wall(0, 1000, 1400, 1000), wall(1600, 1000, 3000, 1000)] });
const at = (x: number, more: object = {}) =>
  table(
    [created(token(1, { ownerId: BO, x: 1450, y: 1400 })), created(token(2, { x, y: 500, name: 'Orc', ...more }))],
    peephole,
  );
const asBo = { userId: BO, role: 'player' } as const;
const orc = (state: ReturnType<typeof table>) => state.tokens.get(tokenId(2))!;

describe('Somebody walking by', () => {
  it('is seen where the walk is in sight, though neither end is', () => {
    const state = at(2800);
    const walk = viewWalk(state, asBo, orc(state), [100, 500], [[2800, 500]]);
    expect(walk).toMatchObject({ name: 'Orc', size: 1 });
    expect(walk!.stretches).toHaveLength(1);
    for (const [x] of walk!.stretches[0]!) expect(x).toBeGreaterThan(900);
    for (const [x] of walk!.stretches[0]!) expect(x).toBeLessThan(2000);
  });
  it('is nothing to tell of when all of it was in sight, or none', () => {
    const inView = at(1500);
    expect(viewWalk(inView, asBo, orc(inView), [1400, 500], [[1500, 500]])).toBeUndefined();
    const away = at(100);
    expect(viewWalk(away, asBo, orc(away), [0, 500], [[100, 500]])).toBeUndefined();
  });
  it('is not seen when hidden, nor by those who see everything, nor told to its owner', () => {
    const hidden = at(2800, { hidden: true });
    expect(viewWalk(hidden, asBo, orc(hidden), [100, 500], [[2800, 500]])).toBeUndefined();
    const state = at(2800, { ownerId: CY });
    expect(viewWalk(state, { userId: GM, role: 'gm' }, orc(state), [100, 500], [[2800, 500]])).toBeUndefined();
    expect(viewWalk(state, { userId: CY, role: 'player' }, orc(state), [100, 500], [[2800, 500]])).toBeUndefined();
  });
  it("is not seen when invisible, whoever's it is", () => {
    const unseen = play(at(2800), [{ type: 'TokenUpdated', tokenId: tokenId(2), changes: { ownerId: CY } }]);
    expect(viewWalk(unseen, asBo, { ...orc(unseen), invisible: true }, [100, 500], [[2800, 500]])).toBeUndefined();
    expect(viewWalk(unseen, asBo, orc(unseen), [100, 500], [[2800, 500]])).toBeDefined();
  });
  it('has no name unless it shows one', () => {
    const state = at(2800, { showName: false });
    expect(viewWalk(state, asBo, orc(state), [100, 500], [[2800, 500]])?.name).toBe('');
  });
});
