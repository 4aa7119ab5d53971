import { describe, expect, it } from 'vitest';
import type { DoorId } from '../../kernel/index.ts';
import { viewerOf } from '../state/rights.ts';
import type { SceneWall } from '../state/Wall.ts';
import type { TableState } from '../state/TableState.ts';
import type { Corner } from '../walls/intents.ts';
import { BO, created, GM, given, SCENE, table, token } from '../testing/index.ts';
import { view } from '../view.ts';

const start = table([created(token(1, { ownerId: BO, x: 450, y: 450 }))]);
const scene = (state: TableState) => state.scenes.get(SCENE)!;
const lines = (state: TableState) => [...scene(state).walls.values()].map(({ points }) => points);
/** What was seen before there was a wall is forgotten. */
const built = (points: readonly Corner[], rest: Partial<Pick<SceneWall, 'kind' | 'side'>> = {}): TableState =>
  given(
    given(start)
      .when(GM, { type: 'wall.add', walls: [{ kind: 'wall', ...rest, points }] })
      .thenAccepted(),
  )
    .when(GM, { type: 'fog.reset' })
    .thenAccepted();
const withDoor = (state: TableState, from: Corner, to: Corner, more = {}): TableState =>
  given(state, 9_100)
    .when(GM, { type: 'door.add', from, to, ...more })
    .thenAccepted();
const doorId = (state: TableState): DoorId => [...scene(state).doors.keys()][0]!;
const explored = (state: TableState) => view(state, viewerOf(state, BO)).explored;

const cases: readonly [string, readonly Corner[], Corner, Corner, readonly (readonly number[])[]][] = [
  [
    'in the middle',
    [
      [1000, 0],
      [1000, 2000],
    ],
    [1000, 400],
    [1000, 500],
    [
      [1000, 0, 1000, 400],
      [1000, 500, 1000, 2000],
    ],
  ],
  [
    'against its direction',
    [
      [1000, 0],
      [1000, 2000],
    ],
    [1000, 500],
    [1000, 400],
    [
      [1000, 0, 1000, 400],
      [1000, 500, 1000, 2000],
    ],
  ],
  [
    'at its end',
    [
      [1000, 0],
      [1000, 2000],
    ],
    [1000, 1900],
    [1000, 2000],
    [[1000, 0, 1000, 1900]],
  ],
  [
    'instead of all of it',
    [
      [1000, 400],
      [1000, 500],
    ],
    [1000, 400],
    [1000, 500],
    [],
  ],
  [
    'beside a corner',
    [
      [0, 800],
      [800, 800],
      [800, 0],
    ],
    [700, 800],
    [800, 800],
    [
      [0, 800, 700, 800],
      [800, 800, 800, 0],
    ],
  ],
  [
    'a little beside it, as a hand draws',
    [
      [1000, 0],
      [1000, 2000],
    ],
    [1004, 398],
    [997, 500],
    [
      [1000, 0, 1000, 398],
      [1000, 500, 1000, 2000],
    ],
  ],
  [
    'on a slope',
    [
      [0, 0],
      [2000, 1000],
    ],
    [1000, 500],
    [1100, 550],
    [
      [0, 0, 1000, 500],
      [1100, 550, 2000, 1000],
    ],
  ],
];

describe('A door that is built', () => {
  it.each(cases)('%s opens the wall, which closes when it goes', (_, points, from, to, left) => {
    const state = withDoor(built(points), from, to);
    expect(lines(state)).toEqual(left);
    const gone = given(state)
      .when(GM, { type: 'door.delete', doorId: doorId(state) })
      .thenAccepted();
    expect([lines(gone), scene(gone).doors.size]).toEqual([[points.flat()], 0]);
    expect([...scene(gone).walls.keys()]).toHaveLength(1);
  });

  it('keeps the side of a one-way wall, whichever way it is drawn', () => {
    for (const [from, to] of [
      [
        [1000, 400],
        [1000, 500],
      ],
      [
        [1000, 500],
        [1000, 400],
      ],
    ] as const) {
      const state = withDoor(
        built(
          [
            [1000, 0],
            [1000, 2000],
          ],
          { side: 'left' },
        ),
        from,
        to,
      );
      const gone = given(state)
        .when(GM, { type: 'door.delete', doorId: doorId(state) })
        .thenAccepted();
      expect([...scene(gone).walls.values()]).toEqual([{ kind: 'wall', side: 'left', points: [1000, 0, 1000, 2000] }]);
    }
  });

  it('is moved along its wall', () => {
    const state = withDoor(
      built([
        [1000, 0],
        [1000, 2000],
      ]),
      [1000, 400],
      [1000, 500],
    );
    const moved = given(state, 9_200)
      .when(GM, { type: 'door.update', doorId: doorId(state), from: [1000, 1400], to: [1000, 1500] })
      .thenAccepted();
    expect(lines(moved)).toEqual([
      [1000, 0, 1000, 1400],
      [1000, 1500, 1000, 2000],
    ]);
  });

  it('lets nobody see through while it is put in, moved and taken out', () => {
    const before = built([
      [1000, 0],
      [1000, 2000],
    ]);
    const state = withDoor(before, [1000, 400], [1000, 500]);
    const moved = given(state, 9_200)
      .when(GM, { type: 'door.update', doorId: doorId(state), from: [1000, 450], to: [1000, 550] })
      .thenAccepted();
    const gone = given(moved)
      .when(GM, { type: 'door.delete', doorId: doorId(moved) })
      .thenAccepted();
    for (const after of [state, moved, gone]) expect(explored(after)).toEqual(explored(before));
  });

  it('may be one to see through, one that the GM alone opens, or secret', () => {
    const wall = built([
      [600, 0],
      [600, 2000],
    ]);
    const gate = withDoor(wall, [600, 400], [600, 600], { kind: 'gate', state: 'locked' });
    expect(explored(gate)).not.toEqual(explored(wall));
    expect(view(gate, viewerOf(gate, BO)).doors.get(doorId(gate))).toMatchObject({ kind: 'gate', state: 'locked' });
    const shut = withDoor(wall, [600, 400], [600, 600], { opensFor: 'gm' });
    given(shut)
      .when(BO, { type: 'door.set', doorId: doorId(shut), state: 'open' })
      .thenRefused('not-gm');
    const secret = withDoor(wall, [600, 400], [600, 600], { secret: true });
    expect(view(secret, viewerOf(secret, BO)).doors.size).toBe(0);
    const plain = given(gate)
      .when(GM, { type: 'door.update', doorId: doorId(gate), kind: 'door', state: 'closed', secret: true })
      .thenAccepted();
    expect(scene(plain).doors.get(doorId(plain))).toMatchObject({
      state: 'closed',
      secret: true,
      cut: { kind: 'wall' },
    });
  });

  it("is the GM's, has a width, and lies on the map", () => {
    const ask = { type: 'door.add', from: [0, 0], to: [100, 0] } as const;
    given(start).when(BO, ask).thenRefused('not-gm');
    given(start)
      .when(GM, { ...ask, to: [0, 0] })
      .thenRefused('invalid-input');
    given(start)
      .when(GM, { ...ask, to: [0, 2001] })
      .thenRefused('out-of-bounds');
    given(start)
      .when(BO, { type: 'door.delete', doorId: 'x' as DoorId })
      .thenRefused('not-gm');
  });

  it('comes and goes by undo, the wall with it', () => {
    const state = withDoor(
      built([
        [1000, 0],
        [1000, 2000],
      ]),
      [1000, 400],
      [1000, 500],
    );
    const undone = given(state).when(GM, { type: 'undo' }).thenAccepted();
    expect([lines(undone), scene(undone).doors.size]).toEqual([[[1000, 0, 1000, 2000]], 0]);
    expect(given(undone).when(GM, { type: 'redo' }).thenAccepted().scenes).toEqual(state.scenes);
  });
});
