import { describe, expect, it } from 'vitest';
import { viewLog } from '../log/view.ts';
import { fromSnapshot, toSnapshot } from '../snapshot.ts';
import type { SceneDraft } from '../state/SceneDraft.ts';
import type { TableState } from '../state/TableState.ts';
import { BO, created, CY, GM, given, play, SCENE, table, token, uuid } from '../testing/index.ts';
import { view } from '../view.ts';

const CAVE = uuid(700) as typeof SCENE;
const draft: Omit<SceneDraft, 'doors'> = {
  name: 'Cave of the dragon',
  width: 1_100,
  height: 1_300,
  grid: { kind: 'square', offsetX: 0, offsetY: 0, distance: 5, unit: 'ft' },
  globalLight: 'bright',
  walls: [],
  lights: [],
  image: null,
};
/** Two scenes, and two GMs: Cy helps. Bo's own token stands in the one that nobody was shown. */
const start = play(
  table([
    created(token(1)),
    { type: 'SceneAdded', sceneId: CAVE, draft, doors: [] },
    created({ ...token(2, { ownerId: BO }), sceneId: CAVE }),
  ]),
  [{ type: 'RoleChanged', userId: CY, role: 'gm' }],
);
const seenBy = (state: TableState, userId: typeof BO) =>
  view(state, { userId, role: state.members.get(userId)!.role as 'gm' | 'player' });
const look = (sceneId: typeof SCENE | null) => ({ type: 'scene.look', sceneId }) as const;
const alone = given(start).when(GM, look(CAVE)).thenAccepted();
const all = { type: 'scene.activate', sceneId: CAVE } as const;

describe('Looking at a scene alone', () => {
  it('shows it to the GM who looks, and to no other GM', () => {
    expect([GM, BO, CY].map((id) => seenBy(alone, id).scene.id)).toEqual([CAVE, SCENE, SCENE]);
    const both = given(alone).when(CY, look(CAVE)).thenAccepted();
    const back = given(both).when(GM, look(null)).thenAccepted();
    expect([GM, CY].map((id) => seenBy(back, id).scene.id)).toEqual([SCENE, CAVE]);
  });
  it('tells players nothing on any path, which showing it does', () => {
    const known = (state: TableState): string =>
      JSON.stringify([
        seenBy(state, BO),
        [...seenBy(state, BO).tokens, ...seenBy(state, BO).scenes],
        viewLog(state, { userId: BO, role: 'player' }),
        state.told.get(BO) ?? 0,
      ]);
    expect(known(alone)).toBe(known(start));
    expect(known(alone)).not.toContain(draft.name);
    const shown = given(alone).when(GM, all).thenAccepted();
    expect(known(shown)).toContain(draft.name);
    expect(seenBy(shown, BO).tokens.size).toBe(1);
  });
  it('is for GMs; players learn not even which scenes there are', () => {
    given(start).when(BO, look(CAVE)).thenRefused('not-gm');
    given(start)
      .when(BO, look(uuid(701) as typeof SCENE))
      .thenRefused('not-gm');
    given(start)
      .when(GM, look(uuid(701) as typeof SCENE))
      .thenRefused('unknown-scene');
  });
  it('outlasts a snapshot, and old snapshots know of nobody who looks', () => {
    expect(seenBy(fromSnapshot(toSnapshot(alone)), GM).scene.id).toBe(CAVE);
    const { looks: _, ...old } = toSnapshot(alone);
    expect(seenBy(fromSnapshot(old), GM).scene.id).toBe(SCENE);
  });
  it('ends when the scene is shown to everybody: from then on they all go together', () => {
    const shown = given(alone).when(GM, all).thenAccepted();
    const next = given(shown).when(CY, { type: 'scene.activate', sceneId: SCENE }).thenAccepted();
    expect([GM, BO, CY].map((id) => seenBy(next, id).scene.id)).toEqual([SCENE, SCENE, SCENE]);
  });
  it('goes on while another GM shows a scene to everybody or to some', () => {
    const moved = given(alone)
      .when(CY, { type: 'scene.activate', sceneId: SCENE, userIds: [BO] })
      .thenAccepted();
    const shown = given(moved).when(CY, { type: 'scene.activate', sceneId: SCENE }).thenAccepted();
    expect(seenBy(shown, GM).scene.id).toBe(CAVE);
  });
  it('goes on while some are brought there, and ends for a GM who is among them', () => {
    const some = given(alone)
      .when(GM, { ...all, userIds: [BO] })
      .thenAccepted();
    expect([some.looks.get(GM), seenBy(some, BO).scene.id, seenBy(some, CY).scene.id]).toEqual([CAVE, CAVE, SCENE]);
    const along = given(alone)
      .when(CY, { ...all, userIds: [GM] })
      .thenAccepted();
    expect([along.looks.size, seenBy(along, GM).scene.id]).toEqual([0, CAVE]);
  });
  it('is nothing at the scene where one is anyway', () => {
    given(start).when(GM, look(SCENE)).then([]);
    given(start).when(GM, look(null)).then([]);
    given(alone).when(GM, look(CAVE)).then([]);
    expect(given(alone).when(GM, look(SCENE)).thenAccepted().looks.size).toBe(0);
  });
  it('ends with the scene, the membership and the role', () => {
    expect(given(alone).when(CY, { type: 'scene.delete', sceneId: CAVE }).thenAccepted().looks.size).toBe(0);
    const player = play(alone, [{ type: 'RoleChanged', userId: GM, role: 'player' }]);
    expect(seenBy(player, GM).scene.id).toBe(SCENE);
    expect(play(player, [{ type: 'RoleChanged', userId: GM, role: 'gm' }]).looks.size).toBe(0);
    expect(play(alone, [{ type: 'MemberLeft', userId: GM, removed: false }]).looks.size).toBe(0);
  });
  it('shows a GM who asks as a player what players see', () => {
    expect(view(alone, { userId: GM, role: 'player' }).scene.id).toBe(SCENE);
  });
});
