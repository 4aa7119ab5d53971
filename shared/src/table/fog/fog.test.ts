import { describe, expect, it } from 'vitest';
import { BO, created, CY, GM, given, play, SCENE, sceneWith, table, token, tokenId, wall } from '../testing/index.ts';
import { view } from '../view.ts';

const asBo = { userId: BO, role: 'player' } as const;
const asCy = { userId: CY, role: 'player' } as const;
const split = sceneWith({ walls: [wall(1000, 0, 1000, 2000)] });
const apart = table(
  [created(token(1, { ownerId: BO, x: 500, y: 900 })), created(token(2, { ownerId: CY, x: 1500, y: 900 }))],
  split,
);

describe('Sight', () => {
  it('shows each player what the own token sees', () => {
    expect([...view(apart, asBo).tokens.keys()]).toEqual([tokenId(1)]);
    expect([...view(apart, asCy).tokens.keys()]).toEqual([tokenId(2)]);
  });
  it('is shared by the party when the session says so', () => {
    const shared = play(apart, [{ type: 'SettingsChanged', changes: { partyVision: true } }]);
    expect(view(shared, asBo).tokens.size).toBe(2);
  });
  it('is not shared through an invisible one, whose place the eye would tell', () => {
    const shared = play(apart, [{ type: 'SettingsChanged', changes: { partyVision: true } }]);
    const veiled = play(shared, [created({ ...shared.tokens.get(tokenId(2))!, invisible: true })]);
    expect(view(veiled, asBo).vision.sight!.stars.map(({ x }) => x)).toEqual([550]);
    expect(view(veiled, asCy).vision.sight!.stars.map(({ x }) => x)).toEqual([550, 1550]);
  });
  it("is the party's for spectators", () => {
    const watching = play(apart, [
      { type: 'MemberJoined', userId: tokenId(66) as never, displayName: 'Di', role: 'spectator' },
    ]);
    expect(view(watching, { userId: tokenId(66) as never, role: 'spectator' }).tokens.size).toBe(2);
  });
  it('gives players no walls, no lights and no names of other scenes', () => {
    const seen = view(apart, asBo);
    expect([seen.walls.size, seen.lights.size, seen.scenes.size, seen.litGround]).toEqual([0, 0, 0, undefined]);
    expect(JSON.stringify(seen.scene)).not.toContain('wall');
  });
});

describe('Memory', () => {
  it('keeps what was seen, but not who was there', () => {
    const met = play(apart, [created(token(3, { x: 700, y: 900 }))]);
    const gone = play(met, [{ type: 'TokenUpdated', tokenId: tokenId(1), changes: { sight: null } }]);
    expect(view(gone, asBo).explored?.get(500, 900)).toBe(true);
    expect([...view(gone, asBo).tokens.keys()]).toEqual([tokenId(1)]);
  });
  it('grows along the whole path of a walk', () => {
    const corridor = sceneWith({ walls: [wall(0, 800, 1400, 800), wall(1500, 800, 3000, 800)] });
    const start = table([created(token(1, { ownerId: BO, x: 200, y: 850 }))], corridor);
    const walked = play(start, [{ type: 'TokenMoved', tokenId: tokenId(1), waypoints: [[2700, 850]], elevation: 0 }]);
    expect(view(walked, asBo).explored?.get(1450, 100)).toBe(true);
  });
  it('is reset, brushed and shared by the GM only', () => {
    given(apart).when(BO, { type: 'fog.reset' }).thenRefused('not-gm');
    const reset = given(apart)
      .when(GM, { type: 'fog.reset', userId: BO })
      .then([{ type: 'FogReset', sceneId: SCENE, userId: BO }]);
    expect(view(reset, asBo).explored?.get(500, 900)).toBe(true); // still in sight
    expect(reset.memory.get(CY)?.get(SCENE)?.explored).toBe(apart.memory.get(CY)?.get(SCENE)?.explored);
    const shared = given(apart).when(GM, { type: 'fog.share', userId: BO }).thenAccepted();
    expect(view(shared, asBo).explored?.get(1500, 900)).toBe(true);
    const brushed = given(apart)
      .when(GM, { type: 'fog.brush', mode: 'reveal', x: 2500, y: 500, radius: 200 })
      .thenAccepted();
    expect(view(brushed, asBo).explored?.get(2500, 500)).toBe(true);
  });
});
