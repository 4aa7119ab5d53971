import { describe, expect, it } from 'vitest';
import { lightsByPlace } from '../state/Light.ts';
import type { TableState } from '../state/TableState.ts';
import { BO, created, DOOR, GM, given, play, SCENE, sceneWith, table, token, tokenId, wall } from '../testing/index.ts';
import { view } from '../view.ts';
import type { UpdateScene } from './intents.ts';

const update = (changes: UpdateScene['changes']): UpdateScene => ({ type: 'scene.update', sceneId: SCENE, changes });
const walled = sceneWith({ walls: [wall(1000, 0, 1000, 2000)], door: { x1: 1000, y1: 400, x2: 1000, y2: 500 } });
const start = table(
  [created(token(1, { ownerId: BO, x: 500, y: 900 })), created(token(2, { x: 1500, y: 900, size: 2 }))],
  walled,
);
const explored = (state: TableState, x: number, y: number): boolean | undefined =>
  view(state, { userId: BO, role: 'player' }).explored?.get(x, y);
const { width, height } = start.scenes.get(SCENE)!;
const columns = width / 100;

describe('Other cells for a map', () => {
  it('leave all that lies on it at its place of the picture', () => {
    const state = given(start)
      .when(GM, update({ columns: columns * 2 }))
      .thenAccepted();
    const scene = state.scenes.get(SCENE)!;
    expect([scene.width, scene.height]).toEqual([width * 2, height * 2]);
    expect([...scene.walls.values()]).toMatchObject([{ points: [2000, 0, 2000, 4000] }]);
    expect(scene.doors.get(DOOR)).toMatchObject({ x1: 2000, y1: 800, x2: 2000, y2: 1000 });
    // The middles were at (550, 950) and (1600, 1000).
    expect([tokenId(1), tokenId(2)].map((id) => state.tokens.get(id))).toMatchObject([
      { x: 1050, y: 1850 },
      { x: 3100, y: 1900 },
    ]);
  });
  it('move lights and let them light the same ground', () => {
    const lamp = { x: 100, y: 200, bright: 200, dim: 400, color: '#ffffff' };
    const lit = {
      ...start,
      scenes: new Map([[SCENE, { ...start.scenes.get(SCENE)!, lights: lightsByPlace(SCENE, [lamp]) }]]),
    };
    const state = given(lit)
      .when(GM, update({ columns: columns / 2 }))
      .thenAccepted();
    expect([...state.scenes.get(SCENE)!.lights.values()]).toEqual([
      { x: 50, y: 100, bright: 100, dim: 200, color: '#ffffff', on: true },
    ]);
  });
  it.each([2, 0.5, 1.37, 1 / 3])('keep what was explored, and show no more: %s times as many', (factor) => {
    const blind = play(start, [{ type: 'TokenUpdated', tokenId: tokenId(1), changes: { sight: null } }]);
    const state = given(blind)
      .when(GM, update({ columns: columns * factor }))
      .thenAccepted();
    expect([explored(blind, 500, 1500), explored(state, 500 * factor, 1500 * factor)]).toEqual([true, true]);
    const { explored: before } = view(blind, { userId: BO, role: 'player' });
    for (let x = 6; x < width; x += 12.5)
      for (let y = 6; y < height; y += 100)
        if (!before!.get(x, y)) expect([x, y, explored(state, x * factor, y * factor)]).toEqual([x, y, false]);
  });
  it('may be stretched, when both numbers are given', () => {
    const state = given(start)
      .when(GM, update({ columns: 10, rows: 40, name: 'Tower' }))
      .thenAccepted();
    expect(state.scenes.get(SCENE)).toMatchObject({ width: 1000, height: 4000, name: 'Tower' });
  });
  it('are as many as a scene may have', () => {
    given(start)
      .when(GM, update({ rows: 0.5 }))
      .thenRefused('out-of-bounds');
    given(start)
      .when(GM, update({ columns: 301 }))
      .thenRefused('out-of-bounds');
    given(start)
      .when(GM, update({ columns: Number.NaN }))
      .thenRefused('out-of-bounds');
    given(start)
      .when(BO, update({ columns: 10 }))
      .thenRefused('not-gm');
  });
  it('change nothing when there are as many already', () => {
    given(start).when(GM, update({ columns })).then([]);
  });
});
