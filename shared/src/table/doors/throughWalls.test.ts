import { describe, expect, it } from 'vitest';
import type { UserId } from '../../kernel/index.ts';
import type { DoorState } from '../../vision/index.ts';
import { viewerOf } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import { BO, created, CY, DOOR, given, play, sceneWith, table, token, tokenId, wall } from '../testing/index.ts';
import { view } from '../view.ts';

/** A wall from top to bottom, and a door that begins at it, on its right. */
const behind = (x: number, state: DoorState = 'closed'): TableState => {
  const door = { x1: 500, y1: 500, x2: 600, y2: 500, state };
  return table([created(token(1, { ownerId: BO, x, y: 400 }))], sceneWith({ walls: [wall(500, 0, 500, 2000)], door }));
};
const moved = (state: TableState, n: number, ...waypoints: readonly (readonly [number, number])[]): TableState =>
  play(state, [{ type: 'TokenMoved', tokenId: tokenId(n), waypoints, elevation: 0 }]);
const doorsOf = (state: TableState, userId: UserId): number => view(state, viewerOf(state, userId)).doors.size;
const set = (state: DoorState) => ({ type: 'door.set', doorId: DOOR, state }) as const;

describe('A door behind a wall', () => {
  it.each(['open', 'closed', 'locked'] as const)(
    'is not known, nor to be set by who stands beside the wall (%s)',
    (state) => {
      expect(doorsOf(behind(400, state), BO)).toBe(0);
      given(behind(400, state)).when(BO, set('closed')).thenRefused('unknown-door');
    },
  );
  it('is known and to be set from its own side of the wall', () => {
    expect(doorsOf(behind(600), BO)).toBe(1);
    given(behind(600)).when(BO, set('open')).thenAccepted();
  });
  it('is not remembered by who walked along the wall', () => {
    const walked = moved(behind(400), 1, [400, 900], [400, 100]);
    expect(walked.memory.get(BO)!.values().next().value!.doors.size).toBe(0);
  });
  it("is seen with somebody else's eyes, but out of reach through the wall", () => {
    const sharing = { type: 'SettingsChanged', changes: { partyVision: true } } as const;
    const shared = play(behind(400), [sharing, created(token(2, { ownerId: CY, x: 700, y: 300 }))]);
    expect([doorsOf(shared, BO), doorsOf(shared, CY)]).toEqual([1, 1]);
    given(shared).when(BO, set('open')).thenRefused('too-far');
    given(moved(shared, 2, [600, 400]))
      .when(CY, set('open'))
      .thenAccepted();
  });
  it('is reached by who stands in it, from both its sides, and at its far end', () => {
    const open = sceneWith({ door: { x1: 500, y1: 500, x2: 700, y2: 500, state: 'open' } });
    for (const [x, y, size] of [
      [550, 450, 1],
      [400, 400, 1],
      [400, 500, 1],
      [700, 400, 1],
      [700, 500, 1],
      [300, 250, 2],
    ] as const) {
      given(table([created(token(1, { ownerId: BO, x, y, size }))], open))
        .when(BO, set('closed'))
        .thenAccepted();
    }
  });
});
