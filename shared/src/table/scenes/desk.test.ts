import { describe, expect, it } from 'vitest';
import type { SceneId } from '../../kernel/index.ts';
import { answerQuery } from '../queries.ts';
import { viewerOf } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import { BO, CY, GM, given, SCENE, table, uuid } from '../testing/index.ts';
import { view } from '../view.ts';

const VAULT = uuid(9000) as SceneId;
const start = given(table())
  .when(GM, { type: 'scene.create', name: 'Vault', width: 10, height: 8, background: '#203040' })
  .thenAccepted();
const seenBy = (state: TableState, userId: typeof GM) => view(state, viewerOf(state, userId));

describe('The scene desk', () => {
  const kept = given(start)
    .when(GM, { type: 'scene.update', sceneId: VAULT, changes: { folder: 'Act of treachery', order: 3 } })
    .thenAccepted();

  it('shows the GM every scene and where everybody is', () => {
    const { prepared, whereabouts, session } = seenBy(kept, GM);
    expect(prepared.get(VAULT)).toEqual({
      width: 1_000,
      height: 800,
      image: null,
      background: '#203040',
      folder: 'Act of treachery',
      order: 3,
    });
    expect(session.activeSceneId).toBe(SCENE);
    expect([...whereabouts]).toEqual([GM, BO, CY].map((id) => [id, SCENE]));
    const split = given(kept)
      .when(GM, { type: 'scene.activate', sceneId: VAULT, userIds: [BO] })
      .thenAccepted();
    expect(seenBy(split, GM).whereabouts.get(BO)).toBe(VAULT);
    expect([seenBy(split, GM).session.activeSceneId, seenBy(split, GM).session.looksAlone]).toEqual([SCENE, false]);
  });
  it('tells a GM that they look alone, and no other GM', () => {
    const helped = given(kept).when(GM, { type: 'scene.look', sceneId: VAULT }).thenAccepted();
    expect(seenBy(helped, GM).session.looksAlone).toBe(true);
    expect(seenBy(helped, GM).whereabouts.get(GM)).toBe(SCENE);
  });
  it('is the GM’s alone: players are told nothing, not even that something happened', () => {
    const { prepared, whereabouts, session } = seenBy(kept, BO);
    expect([prepared.size, whereabouts.size, session.activeSceneId, session.looksAlone]).toEqual([0, 0, '', false]);
    const here = given(kept)
      .when(GM, { type: 'scene.update', sceneId: SCENE, changes: { folder: 'Act of treachery', order: 1 } })
      .thenAccepted();
    expect(here.told.get(BO)).toBe(kept.told.get(BO));
    expect(JSON.stringify([seenBy(here, BO).scene, ...seenBy(here, BO).scenes])).not.toContain('treachery');
    given(kept)
      .when(BO, { type: 'scene.order', sceneIds: [VAULT] })
      .thenRefused('not-gm');
  });
  it('keeps the same parts while nothing of them changes', () => {
    const before = seenBy(kept, GM);
    const next = given(kept).when(BO, { type: 'chat', text: 'hello', to: 'all' }).thenAccepted();
    const after = view(next, viewerOf(next, GM), undefined, { state: kept, view: before });
    expect([after.prepared === before.prepared, after.whereabouts === before.whereabouts]).toEqual([true, true]);
  });
  it('puts scenes in order, in one step', () => {
    const orders = (state: TableState) => [SCENE, VAULT].map((id) => state.scenes.get(id)!.order);
    const ordered = given(start)
      .when(GM, { type: 'scene.order', sceneIds: [VAULT] })
      .thenAccepted();
    expect(orders(ordered)).toEqual([2, 1]);
    given(ordered)
      .when(GM, { type: 'scene.order', sceneIds: [VAULT, SCENE] })
      .then([]);
    expect(orders(given(ordered).when(GM, { type: 'undo' }).thenAccepted())).toEqual([undefined, undefined]);
    given(start)
      .when(GM, { type: 'scene.order', sceneIds: [uuid(3) as SceneId] })
      .thenRefused('unknown-scene');
  });
  it('gives the picture of a scene that is looked at alone to the GM only', () => {
    const image = { assetId: uuid(5), widthPx: 900, heightPx: 600, tileSize: 512, maxZoom: 1 };
    const vault = { ...kept.scenes.get(VAULT)!, image };
    const painted = { ...kept, scenes: new Map(kept.scenes).set(VAULT, vault) };
    const looking = given(painted).when(GM, { type: 'scene.look', sceneId: VAULT }).thenAccepted();
    expect(answerQuery(looking, 'pictureFor', [GM, VAULT])?.assetId).toBe(image.assetId);
    expect(answerQuery(looking, 'pictureFor', [BO, VAULT])).toBeNull();
  });
});
