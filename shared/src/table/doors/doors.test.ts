import { describe, expect, it } from 'vitest';
import { BO, created, DOOR, GM, given, play, SCENE, sceneWith, table, token, tokenId, wall } from '../testing/index.ts';
import { view } from '../view.ts';

const wallsWithGap = [wall(1000, 0, 1000, 900), wall(1000, 1000, 1000, 2000)];
const room = (door: object, x = 850) =>
  table([created(token(1, { ownerId: BO, x, y: 900 }))], sceneWith({ walls: wallsWithGap, door }));
const set = (state: 'open' | 'closed' | 'locked') => ({ type: 'door.set', doorId: DOOR, state }) as const;
const asBo = { userId: BO, role: 'player' } as const;

describe('Doors', () => {
  it('open for a player who stands next to them', () =>
    given(room({}))
      .when(BO, set('open'))
      .then([{ type: 'DoorSet', sceneId: SCENE, doorId: DOOR, state: 'open' }]));
  it('are out of reach from afar', () => given(room({}, 300)).when(BO, set('open')).thenRefused('too-far'));
  it('stay shut when locked, but to the GM', () => {
    given(room({ state: 'locked' }))
      .when(BO, set('open'))
      .thenRefused('door-locked');
    given(room({ state: 'locked' }))
      .when(GM, set('open'))
      .thenAccepted();
  });
  it('are locked by the GM only', () => given(room({})).when(BO, set('locked')).thenRefused('not-gm'));
  it('are walls to players while secret', () => {
    given(room({ secret: true }))
      .when(BO, set('open'))
      .thenRefused('unknown-door');
    given(room({ secret: true }))
      .when(BO, { type: 'door.secret', doorId: DOOR, secret: false })
      .thenRefused('unknown-door');
    expect(view(room({ secret: true }), asBo).doors.size).toBe(0);
  });
  it('show what is behind them when they open', () => {
    const closed = play(room({}), [created(token(2, { x: 1300, y: 900 }))]);
    expect(view(closed, asBo).tokens.has(tokenId(2))).toBe(false);
    const opened = play(closed, [{ type: 'DoorSet', sceneId: SCENE, doorId: DOOR, state: 'open' }]);
    expect(view(opened, asBo).tokens.has(tokenId(2))).toBe(true);
  });
  it('are remembered in the state last seen', () => {
    const walls = [...wallsWithGap, wall(500, 0, 500, 2000)];
    const seen = table([created(token(1, { ownerId: BO, x: 850, y: 900 }))], sceneWith({ walls, door: {} }));
    const away = play(seen, [{ type: 'TokenMoved', tokenId: tokenId(1), waypoints: [[100, 900]], elevation: 0 }]);
    const opened = play(away, [{ type: 'DoorSet', sceneId: SCENE, doorId: DOOR, state: 'open' }]);
    expect(view(opened, asBo).doors.get(DOOR)?.state).toBe('closed');
    expect(view(opened, { userId: GM, role: 'gm' }).doors.get(DOOR)?.state).toBe('open');
  });
});
