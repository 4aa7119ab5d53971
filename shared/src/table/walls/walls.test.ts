import { describe, expect, it } from 'vitest';
import { isInPolygon } from '../../geometry/index.ts';
import type { WallId } from '../../kernel/index.ts';
import { viewVision } from '../sight/viewVision.ts';
import { viewerOf } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import { BO, created, GM, given, SCENE, table, token } from '../testing/index.ts';
import { view } from '../view.ts';
import type { Corner, NewWall } from './intents.ts';

const seen = table([created(token(1, { ownerId: BO, x: 450, y: 950 }))]);
const walls = (state: TableState) => [...state.scenes.get(SCENE)!.walls];
const linesOf = (state: TableState) => walls(state).map(([, { points }]) => points);
const added = (state: TableState, ...built: readonly NewWall[]): TableState =>
  given(state, 9_000 + 10 * state.version)
    .when(GM, { type: 'wall.add', walls: built })
    .thenAccepted();
const straight = (...points: readonly Corner[]): NewWall => ({ kind: 'wall', points });
const seesAt = (state: TableState, x: number, y: number): boolean => {
  const { sight } = viewVision(state, viewerOf(state, BO));
  return sight !== undefined && sight.stars.some((star) => isInPolygon(star.points, x, y));
};
const idAt = (state: TableState, at: number): WallId => walls(state)[at]![0];

describe('Walls', () => {
  it("are the GM's to build, and told to nobody else", () => {
    given(seen)
      .when(BO, { type: 'wall.add', walls: [straight([0, 0], [9, 9])] })
      .thenRefused('not-gm');
    const state = added(seen, straight([1000, 0], [1000, 2000]));
    expect([view(state, viewerOf(state, GM)).walls.size, view(state, viewerOf(state, BO)).walls.size]).toEqual([1, 0]);
  });

  it('take sight at once, and nothing of what was explored', () => {
    const before = view(seen, viewerOf(seen, BO));
    const state = added(seen, straight([1000, 0], [1000, 2000]));
    expect([seesAt(seen, 2000, 1000), seesAt(state, 2000, 1000), seesAt(state, 900, 1000)]).toEqual([
      true,
      false,
      true,
    ]);
    expect(view(state, viewerOf(state, BO)).explored).toBe(before.explored);
    const gone = given(state)
      .when(GM, { type: 'wall.delete', wallIds: [idAt(state, 0)] })
      .thenAccepted();
    expect(seesAt(gone, 2000, 1000)).toBe(true);
  });

  it.each([
    ['both', false, false],
    ['left', false, true],
    ['right', true, false],
  ] as const)('stop comers from their side: %s', (side, downSees, upSees) => {
    const line: NewWall = {
      kind: 'wall',
      side,
      points: [
        [1000, 2000],
        [1000, 0],
      ],
    };
    const far = table([created(token(2, { ownerId: BO, x: 1950, y: 950 }))]);
    expect([seesAt(added(seen, line), 1500, 1000), seesAt(added(far, line), 500, 1000)]).toEqual([downSees, upSees]);
  });

  it('lie on the map, and have a length', () => {
    for (const points of [
      [
        [-1, 0],
        [5, 5],
      ],
      [
        [0, 0],
        [3001, 5],
      ],
      [
        [7, 7],
        [7, 7],
      ],
    ] as const)
      given(seen)
        .when(GM, { type: 'wall.add', walls: [straight(...points)] })
        .thenRefused('out-of-bounds');
  });

  it('change kind, side and place, alone and together', () => {
    const state = added(seen, straight([0, 500], [500, 500]), straight([500, 500], [500, 0]));
    const [a, b] = [idAt(state, 0), idAt(state, 1)];
    const curtains = given(state)
      .when(GM, { type: 'wall.update', wallIds: [a, b], kind: 'curtain' })
      .thenAccepted();
    expect(walls(curtains).map(([, { kind }]) => kind)).toEqual(['curtain', 'curtain']);
    given(curtains)
      .when(GM, { type: 'wall.update', wallIds: [a], kind: 'curtain' })
      .then([]);
    const moved = given(state)
      .when(GM, {
        type: 'walls.move',
        walls: [
          {
            wallId: a,
            points: [
              [0, 500],
              [600, 600],
            ],
          },
          {
            wallId: b,
            points: [
              [600, 600],
              [500, 0],
            ],
          },
        ],
      })
      .thenAccepted();
    expect(linesOf(moved)).toEqual([
      [0, 500, 600, 600],
      [600, 600, 500, 0],
    ]);
    given(state)
      .when(GM, {
        type: 'wall.move',
        wallId: 'none' as WallId,
        points: [
          [0, 0],
          [1, 1],
        ],
      })
      .thenRefused('unknown-wall');
  });

  it('are parted at a point, and joined to what they were', () => {
    const state = added(seen, straight([100, 100], [900, 100], [900, 900]));
    const parted = given(state, 9_900)
      .when(GM, { type: 'wall.split', wallId: idAt(state, 0), x: 420, y: 130 })
      .thenAccepted();
    expect(linesOf(parted)).toEqual([
      [100, 100, 420, 100],
      [420, 100, 900, 100, 900, 900],
    ]);
    const whole = given(parted)
      .when(GM, { type: 'wall.join', wallIds: [idAt(parted, 1), idAt(parted, 0)] })
      .thenAccepted();
    expect(linesOf(whole)).toEqual([[100, 100, 900, 100, 900, 900]]);
    const apart = added(state, straight([0, 5], [5, 5]));
    given(apart)
      .when(GM, { type: 'wall.join', wallIds: [idAt(apart, 0), idAt(apart, 1)] })
      .thenRefused('not-met');
  });

  it('come and go by undo, each step as one', () => {
    const state = added(seen, straight([1000, 0], [1000, 2000]), straight([0, 5], [5, 5]));
    const undone = given(state).when(GM, { type: 'undo' }).thenAccepted();
    expect([walls(undone).length, seesAt(undone, 2000, 1000)]).toEqual([0, true]);
    const again = given(undone).when(GM, { type: 'redo' }).thenAccepted();
    expect(walls(again)).toEqual(walls(state));
  });
});
