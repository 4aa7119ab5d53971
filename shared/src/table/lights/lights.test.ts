import { describe, expect, it } from 'vitest';
import type { LightId } from '../../kernel/index.ts';
import { viewVision } from '../sight/viewVision.ts';
import { viewerOf } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import { BO, created, GM, given, SCENE, sceneWith, table, token } from '../testing/index.ts';
import { view } from '../view.ts';
import { MAX_SCENE_LIGHTS } from './limits.ts';

const dark = table([created(token(1, { ownerId: BO, x: 450, y: 450 }))], sceneWith({ globalLight: 'dark' }));
const lamp = { type: 'light.add', x: 1500, y: 500, bright: 200, dim: 400 } as const;
const lit = given(dark).when(GM, lamp).thenAccepted();
const lights = (state: TableState) => [...state.scenes.get(SCENE)!.lights];
const lightId = (state: TableState): LightId => lights(state)[0]![0];
const seesGlow = (state: TableState): boolean => viewVision(state, viewerOf(state, BO)).sight?.glow !== undefined;

describe('Lights', () => {
  it("are the GM's, show what they light, and are told to nobody else", () => {
    given(dark).when(BO, lamp).thenRefused('not-gm');
    expect([seesGlow(dark), seesGlow(lit)]).toEqual([false, true]);
    expect([view(lit, viewerOf(lit, GM)).lights.size, view(lit, viewerOf(lit, BO)).lights.size]).toEqual([1, 0]);
  });

  it('are put out and lit, moved, coloured and turned', () => {
    const update = (changes: object): TableState =>
      given(lit)
        .when(GM, { type: 'light.update', lightId: lightId(lit), ...changes })
        .thenAccepted();
    expect(seesGlow(update({ on: false }))).toBe(false);
    expect(lights(update({ x: 900, color: '#FF0000', dim: 100 }))[0]![1]).toMatchObject({
      x: 900,
      color: '#ff0000',
      bright: 200,
      dim: 200,
    });
    const cone = update({ angle: 60, direction: 0 });
    expect(lights(cone)[0]![1]).toMatchObject({ angle: 60, direction: 0 });
    const round = given(cone)
      .when(GM, { type: 'light.update', lightId: lightId(cone), angle: 360 })
      .thenAccepted();
    expect(lights(round)).toEqual(lights(lit));
    given(lit)
      .when(GM, { type: 'light.update', lightId: lightId(lit), on: true })
      .then([]);
  });

  it('go, and come back by undo', () => {
    const gone = given(lit)
      .when(GM, { type: 'light.delete', lightIds: [lightId(lit)] })
      .thenAccepted();
    expect([lights(gone).length, seesGlow(gone)]).toEqual([0, false]);
    expect(lights(given(gone).when(GM, { type: 'undo' }).thenAccepted())).toEqual(lights(lit));
    given(gone)
      .when(GM, { type: 'light.delete', lightIds: [lightId(lit)] })
      .thenRefused('unknown-light');
  });

  it('stand on the map, and are not without number', () => {
    given(dark)
      .when(GM, { ...lamp, x: 3001 })
      .thenRefused('out-of-bounds');
    const scene = dark.scenes.get(SCENE)!;
    const one = lights(lit)[0]![1];
    const many = new Map(Array.from({ length: MAX_SCENE_LIGHTS }, (_, n) => [`l${n}` as LightId, one]));
    const full = { ...dark, scenes: new Map([[SCENE, { ...scene, lights: many }]]) };
    given(full).when(GM, lamp).thenRefused('too-many');
  });
});
