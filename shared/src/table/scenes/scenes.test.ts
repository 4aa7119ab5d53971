import { describe, expect, it } from 'vitest';
import { viewLog } from '../log/view.ts';
import type { SceneDraft } from '../state/SceneDraft.ts';
import { BO, created, CY, GM, given, SCENE, table, token, uuid } from '../testing/index.ts';
import { view } from '../view.ts';

const CAVE = uuid(700) as typeof SCENE;
const draft: SceneDraft = {
  name: 'Cave',
  width: 1_000,
  height: 1_000,
  grid: { kind: 'square', offsetX: 0, offsetY: 0, distance: 5, unit: 'ft' },
  globalLight: 'dark',
  walls: [],
  doors: [{ x1: 0, y1: 0, x2: 100, y2: 0, state: 'closed' }],
  lights: [],
  image: null,
};
const add = { type: 'scene.add', sceneId: CAVE, draft } as const;
const sceneOf = (state: ReturnType<typeof table>, userId: typeof BO) =>
  view(state, { userId, role: 'player' }).scene.id;

describe('Scenes', () => {
  it('come from imports, not from clients', () => given(table()).when(GM, add).thenRefused('not-gm'));
  it('show at once when they are the first map of an empty session', () => {
    expect(given(table()).when(GM, add, true).thenAccepted().activeSceneId).toBe(CAVE);
  });
  it('wait for the GM when the table is in use', () => {
    expect(
      given(table([created(token(1))]))
        .when(GM, add, true)
        .thenAccepted().activeSceneId,
    ).toBe(SCENE);
  });
  it('are added once, however often the import is told', () => {
    const state = given(table()).when(GM, add, true).thenAccepted();
    given(state).when(GM, add, true).then([]);
  });
  it('are switched for all, or for those named', () => {
    const state = given(table([created(token(1))]))
      .when(GM, add, true)
      .thenAccepted();
    const some = given(state)
      .when(GM, { type: 'scene.activate', sceneId: CAVE, userIds: [BO] })
      .thenAccepted();
    expect([sceneOf(some, BO), sceneOf(some, CY)]).toEqual([CAVE, SCENE]);
    const all = given(some).when(GM, { type: 'scene.activate', sceneId: CAVE }).thenAccepted();
    expect([sceneOf(all, BO), sceneOf(all, CY)]).toEqual([CAVE, CAVE]);
    given(state).when(BO, { type: 'scene.activate', sceneId: CAVE }).thenRefused('not-gm');
  });
  it('are deleted with their tokens, whoever looks at them', () => {
    const state = given(table([created(token(1))]))
      .when(GM, add, true)
      .thenAccepted();
    const shown = given(state).when(GM, { type: 'scene.activate', sceneId: CAVE }).thenAccepted();
    const left = given(shown).when(GM, { type: 'scene.delete', sceneId: SCENE }).thenAccepted();
    expect([left.tokens.size, left.scenes.size, left.activeSceneId]).toEqual([0, 1, CAVE]);
    given(shown).when(BO, { type: 'scene.delete', sceneId: SCENE }).thenRefused('not-gm');
  });
  it('give way to empty ground when the active one is deleted: nobody is shown one that waits, who looked elsewhere stays', () => {
    const both = given(table([created(token(1))]))
      .when(GM, add, true)
      .thenAccepted();
    const apart = given(both)
      .when(GM, { type: 'scene.activate', sceneId: CAVE, userIds: [BO] })
      .thenAccepted();
    const left = given(apart).when(GM, { type: 'scene.delete', sceneId: SCENE }).thenAccepted();
    expect([sceneOf(left, BO), sceneOf(left, CY)]).toEqual([CAVE, left.activeSceneId]);
    expect([left.scenes.size, left.scenes.get(left.activeSceneId)!.name]).toEqual([2, 'Open ground']);
    const linesOf = (userId: typeof BO) =>
      viewLog(left, { userId, role: 'player' })
        .filter(({ body }) => body.kind === 'scene')
        .map(({ body }) => body.kind === 'scene' && body.name);
    expect([linesOf(BO), linesOf(CY)]).toEqual([['Cave'], ['Open ground']]);
    expect([left.told.get(BO), left.told.get(CY)]).toEqual([apart.told.get(BO), apart.told.get(CY)! + 1]);
  });
  it('leave empty ground when the last one is deleted', () => {
    const left = given(table([created(token(1))]))
      .when(GM, { type: 'scene.delete', sceneId: SCENE })
      .thenAccepted();
    expect([left.tokens.size, left.scenes.size, left.scenes.has(SCENE)]).toEqual([0, 1, false]);
    expect(view(left, { userId: BO, role: 'player' }).scene.name).toBe('Open ground');
  });
});
