import { describe, expect, it } from 'vitest';
import { viewLog } from '../log/view.ts';
import type { TableState } from '../state/TableState.ts';
import { BO, created, CY, DOOR, GM, given, SCENE, sceneWith, table, token, uuid, wall } from '../testing/index.ts';
import { MAX_TOKENS } from '../tokens/port.ts';
import { view } from '../view.ts';
import type { CreateScene } from './intents.ts';
import { MAX_SCENES } from './limits.ts';

const vault: CreateScene = { type: 'scene.create', name: 'Vault of the lich', width: 12, height: 7 };
const copy = (tokens: boolean) => ({ type: 'scene.duplicate', sceneId: SCENE, tokens }) as const;
const newest = (state: TableState) => [...state.scenes.values()].at(-1)!;
const walled = sceneWith({ walls: [wall(1000, 0, 1000, 2000)], door: { secret: true, state: 'locked' } });
const start = table([created(token(1, { ownerId: BO })), created(token(2, { hidden: true }))], walled);
/** All that leaves the server for Bo, maps and all. */
const knownToBo = (state: TableState): string =>
  JSON.stringify(
    [
      view(state, { userId: BO, role: 'player' }),
      viewLog(state, { userId: BO, role: 'player' }),
      state.told.get(BO) ?? 0,
    ],
    (_, value: unknown) => (value instanceof Map ? [...value] : value),
  );
const crowded = (scenes: number): TableState => {
  const one = start.scenes.get(SCENE)!;
  const more = Array.from({ length: scenes - 1 }, (_, i) => uuid(5_000 + i) as typeof SCENE);
  return {
    ...start,
    scenes: new Map([[SCENE, one], ...more.map((id) => [id, { ...one, id, width: 100, height: 100 }] as const)]),
  };
};

describe('A blank scene', () => {
  it('has the size in cells and the colour that were asked for, and waits unseen', () => {
    const state = given(start)
      .when(GM, { ...vault, background: '#203040' })
      .thenAccepted();
    expect(newest(state)).toMatchObject({ name: vault.name, width: 1_200, height: 700, background: '#203040' });
    expect([state.activeSceneId, newest(state).walls.size, newest(state).image]).toEqual([SCENE, 0, null]);
    expect(knownToBo(state)).toBe(knownToBo(start));
    const shown = given(state)
      .when(GM, { type: 'scene.activate', sceneId: newest(state).id })
      .thenAccepted();
    expect(knownToBo(shown)).toContain(vault.name);
    expect(view(shown, { userId: BO, role: 'player' }).scene.background).toBe('#203040');
  });
  it.each([0, 301, 1.5, -3, Number.NaN, Number.POSITIVE_INFINITY])('is not %s cells wide or high', (cells) => {
    given(start)
      .when(GM, { ...vault, width: cells })
      .thenRefused('out-of-bounds');
    given(start)
      .when(GM, { ...vault, height: cells })
      .thenRefused('out-of-bounds');
  });
  it('is made by GMs, until there are as many as a table may have', () => {
    given(start).when(BO, vault).thenRefused('not-gm');
    given(start).when(CY, vault).thenRefused('not-gm');
    given(crowded(MAX_SCENES - 1))
      .when(GM, vault)
      .thenAccepted();
    given(crowded(MAX_SCENES)).when(GM, vault).thenRefused('too-many');
  });
});

describe('A copy of a scene', () => {
  it('has the same walls, and doors with ids of their own', () => {
    const state = given(start).when(GM, copy(false)).thenAccepted();
    const [old, fresh] = [state.scenes.get(SCENE)!, newest(state)];
    expect(fresh).toMatchObject({ name: `${old.name} 2`, width: old.width });
    expect([...fresh.walls.values()]).toEqual([...old.walls.values()]);
    expect([...fresh.doors.values()]).toEqual([...old.doors.values()]);
    expect(fresh.doors.has(DOOR)).toBe(false);
    expect([state.tokens.size, state.activeSceneId]).toEqual([2, SCENE]);
  });
  it('has triggers of its own, about its own doors, lights and tokens', () => {
    const lit = given(start).when(GM, { type: 'light.add', x: 100, y: 100, bright: 100, dim: 100 }).thenAccepted();
    const lightId = [...lit.scenes.get(SCENE)!.lights.keys()][0]!;
    const tokenId = [...lit.tokens.keys()][0]!;
    const trapped = given(lit, 9_500)
      .when(GM, {
        type: 'trigger.add',
        region: { doorId: DOOR },
        when: 'open',
        then: [
          { do: 'light', lightId, on: false },
          { do: 'reveal', tokenIds: [tokenId] },
        ],
      })
      .thenAccepted();
    const [, own] = [...given(trapped, 9_600).when(GM, copy(true)).thenAccepted().triggers.values()];
    const state = given(trapped, 9_600).when(GM, copy(true)).thenAccepted();
    const fresh = newest(state);
    expect(own).toMatchObject({ sceneId: fresh.id, region: { doorId: [...fresh.doors.keys()][0] } });
    expect(own!.then[0]).toMatchObject({ lightId: [...fresh.lights.keys()][0] });
    expect(own!.then[1]).not.toMatchObject({ tokenIds: [tokenId] });
  });
  it('has tokens of its own, if asked for', () => {
    const state = given(start).when(GM, copy(true)).thenAccepted();
    const copies = [...state.tokens.values()].filter(({ sceneId }) => sceneId === newest(state).id);
    expect(copies.map(({ name, hidden, ownerId }) => [name, hidden, ownerId])).toEqual(
      [1, 2].map((n) => start.tokens.get(token(n).id)!).map(({ name, hidden, ownerId }) => [name, hidden, ownerId]),
    );
    expect(new Set(state.tokens.keys()).size).toBe(4);
  });
  it('is known to no player, who remembers nothing of it when it is shown', () => {
    const state = given(start).when(GM, copy(true)).thenAccepted();
    expect(state.memory.get(BO)?.has(SCENE)).toBe(true);
    expect(state.memory.get(BO)?.has(newest(state).id)).toBe(false);
    expect(knownToBo(state)).toBe(knownToBo(start));
    const shown = given(state)
      .when(GM, { type: 'scene.activate', sceneId: newest(state).id })
      .thenAccepted();
    expect(knownToBo(shown)).toContain(newest(state).id);
  });
  it('counts on in its name', () => {
    const two = given(given(start).when(GM, copy(false)).thenAccepted())
      .when(GM, copy(false))
      .thenAccepted();
    expect(newest(two).name).toBe(`${start.scenes.get(SCENE)!.name} 3`);
  });
  it('is made by GMs, of a scene that is there, while there is room', () => {
    given(start).when(BO, copy(true)).thenRefused('not-gm');
    given(start)
      .when(GM, { ...copy(true), sceneId: uuid(701) as typeof SCENE })
      .thenRefused('unknown-scene');
    given(crowded(MAX_SCENES)).when(GM, copy(false)).thenRefused('too-many');
    const tokens = new Map(Array.from({ length: MAX_TOKENS - 1 }, (_, i) => token(i + 1)).map((t) => [t.id, t]));
    given({ ...start, tokens })
      .when(GM, copy(true))
      .thenRefused('too-many');
    given({ ...start, tokens })
      .when(GM, copy(false))
      .thenAccepted();
  });
});
