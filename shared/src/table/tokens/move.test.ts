import { describe, it } from 'vitest';
import { BO, created, CY, GM, given, play, sceneWith, table, token, tokenId, wall } from '../testing/index.ts';

const open = table([created(token(1, { ownerId: BO, x: 500, y: 500 }))]);
const walled = table(
  [created(token(1, { ownerId: BO, x: 500, y: 500 }))],
  sceneWith({ walls: [wall(1000, 0, 1000, 2000)] }),
);
const to = (...waypoints: [number, number][]) => ({ type: 'move', tokenId: tokenId(1), waypoints }) as const;

describe('Moving a token', () => {
  it('takes it to the last waypoint', () => {
    given(open)
      .when(BO, to([600, 500], [600, 700]))
      .then([
        {
          type: 'TokenMoved',
          tokenId: tokenId(1),
          waypoints: [
            [600, 500],
            [600, 700],
          ],
          elevation: 0,
        },
      ]);
  });
  it('is for its owner and the GM only', () => {
    const met = play(open, [created(token(2, { ownerId: CY, x: 900, y: 500 }))]);
    given(met)
      .when(CY, to([600, 500]))
      .thenRefused('not-your-token');
    given(open)
      .when(GM, to([600, 500]))
      .thenAccepted();
  });
  it('stops at walls, and says no more than that', () =>
    given(walled)
      .when(BO, to([1200, 500]))
      .thenRefused('blocked'));
  it('looks at the whole path, not at its ends', () => {
    const spur = table(
      [created(token(1, { ownerId: BO, x: 500, y: 500 }))],
      sceneWith({ walls: [wall(700, 400, 700, 700)] }),
    );
    given(spur)
      .when(BO, to([900, 500]))
      .thenRefused('blocked');
    given(spur)
      .when(BO, to([500, 800], [900, 800], [900, 500]))
      .thenAccepted();
  });
  it('goes through walls for the GM', () =>
    given(walled)
      .when(GM, to([1200, 500]))
      .thenAccepted());
  it('ends on the map', () => {
    given(open)
      .when(BO, to([-200, 500]))
      .thenRefused('out-of-bounds');
    given(open)
      .when(GM, to([500, 2100]))
      .thenRefused('out-of-bounds');
  });
  it('knows nothing of a hidden token, not even to its owner', () => {
    const hidden = table([created(token(1, { ownerId: BO, x: 500, y: 500, hidden: true }))]);
    given(hidden)
      .when(BO, to([600, 500]))
      .thenRefused('unknown-token');
    given(open)
      .when(BO, { type: 'move', tokenId: tokenId(77), waypoints: [[0, 0]] })
      .thenRefused('unknown-token');
  });
  it('refuses a token out of sight exactly like one that does not exist', () => {
    const behind = table(
      [created(token(1, { ownerId: BO, x: 500, y: 500 })), created(token(2, { x: 1500, y: 500 }))],
      sceneWith({ walls: [wall(1000, 0, 1000, 2000)] }),
    );
    given(behind)
      .when(BO, { type: 'move', tokenId: tokenId(2), waypoints: [[1600, 500]] })
      .thenRefused('unknown-token');
  });
  it('is not for spectators', () => {
    const watching = table([
      created(token(1, { ownerId: BO, x: 500, y: 500 })),
      { type: 'RoleChanged', userId: BO, role: 'spectator' },
    ]);
    given(watching)
      .when(BO, to([600, 500]))
      .thenRefused('spectator');
  });
});
