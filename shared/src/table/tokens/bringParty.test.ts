import { beforeEach, describe, expect, it } from 'vitest';
import { stepsBetween } from '../../geometry/index.ts';
import type { SceneId } from '../../kernel/index.ts';
import { OPEN_GROUND } from '../scenes/openGround.ts';
import { snapTopLeft } from '../state/snapTopLeft.ts';
import { fightOf } from '../testing/fight.ts';
import { BO, CY, GM, uuid } from '../testing/index.ts';
import type { Scenario } from '../testing/Scenario.ts';
import { view } from '../view.ts';

const CAVE = uuid(700) as SceneId;
let fight: Scenario;
const piece = (name: string) => [...fight.state.tokens.values()].find((token) => token.name === name)!;
const seenBy = (userId: typeof BO) => view(fight.state, { userId, role: 'player' });

beforeEach(() => {
  fight = fightOf();
  fight.do(
    GM,
    {
      type: 'scene.add',
      sceneId: CAVE,
      draft: { ...OPEN_GROUND, name: 'Cave', doors: [], grid: { ...OPEN_GROUND.grid, offsetX: 20 } },
    },
    [],
    true,
  );
});

describe('Bringing the party', () => {
  it("takes members and the party's tokens to the place, and nobody else's", () => {
    fight.do(GM, { type: 'scene.activate', sceneId: CAVE, userIds: [BO] });
    fight.do(GM, { type: 'party.bring', sceneId: CAVE, x: 1_520, y: 900 });
    const party = ['Brand', 'Mira', 'Tam'].map(piece);
    for (const { sceneId, x, y, size } of party) {
      expect([sceneId, snapTopLeft({ ...OPEN_GROUND.grid, offsetX: 20 }, x, y, size)]).toEqual([CAVE, { x, y }]);
      expect(stepsBetween({ x: 1_520, y: 900, size: 1 }, { x, y, size })).toBeLessThanOrEqual(1);
    }
    expect(new Set(party.map(({ x, y }) => `${x},${y}`)).size).toBe(3);
    expect(piece('Goblin 1').sceneId).not.toBe(CAVE);
    for (const userId of [BO, CY])
      expect([
        seenBy(userId).scene.name,
        [...seenBy(userId).tokens.values()].map(({ name }) => name).toSorted(),
      ]).toEqual(['Cave', ['Brand', 'Mira', 'Tam']]);
  });

  it('takes some members and their pieces only, when they are named', () => {
    fight.do(GM, { type: 'party.bring', sceneId: CAVE, x: 1_520, y: 900, userIds: [BO] });
    expect([piece('Brand').sceneId, piece('Mira').sceneId === CAVE]).toEqual([CAVE, false]);
    expect([seenBy(BO).scene.name, seenBy(CY).scene.name]).toEqual(['Cave', 'Open ground']);
    expect(fight.state.activeSceneId).not.toBe(CAVE);
    expect(fight.refuses(GM, { type: 'party.bring', x: 0, y: 0, userIds: [uuid(3) as typeof BO] })).toBe(
      'unknown-member',
    );
  });

  it('takes one piece of each, that which is there already before one from elsewhere', () => {
    fight.do(GM, {
      type: 'token.create',
      sceneId: CAVE,
      properties: { name: 'Brand in the cave', x: 120, y: 100, sheetId: fight.id('Brand') },
    });
    fight.do(GM, { type: 'party.bring', sceneId: CAVE, x: 1_520, y: 900 });
    expect(piece('Brand').sceneId).not.toBe(CAVE);
    expect(piece('Brand in the cave')).toMatchObject({ sceneId: CAVE, x: 1_520 });
  });

  it('gathers them on the scene they are on, without telling anybody of another scene', () => {
    fight.do(GM, { type: 'move', tokenId: fight.token('Tam'), waypoints: [[2_500, 1_500]] });
    const events = fight.do(GM, { type: 'party.bring', x: 900, y: 900 });
    expect(events.map(({ type }) => type)).toEqual(['TokenPlaced', 'TokenPlaced', 'TokenPlaced']);
    expect(piece('Tam').x).toBeLessThan(1_200);
  });

  it("is the GM's, and for places there are", () => {
    expect(fight.refuses(BO, { type: 'party.bring', x: 900, y: 900 })).toBe('not-gm');
    expect(fight.refuses(GM, { type: 'party.bring', sceneId: uuid(9) as SceneId, x: 900, y: 900 })).toBe(
      'unknown-scene',
    );
    expect(fight.refuses(GM, { type: 'party.bring', x: -9_000, y: -9_000 })).toBe('out-of-bounds');
  });
});

describe('Putting a sheet on the map', () => {
  it('takes its token from where it is, or makes one', () => {
    fight.do(GM, { type: 'sheet.place', sheetId: fight.id('Goblin 1'), place: { sceneId: CAVE, x: 500, y: 700 } });
    expect(piece('Goblin 1')).toMatchObject({ sceneId: CAVE, x: 520, y: 700 });
    const before = fight.state.tokens.size;
    fight.do(GM, { type: 'tokens.delete', tokenIds: [fight.token('Goblin 2')] });
    fight.do(GM, { type: 'sheet.place', sheetId: fight.id('Goblin 2'), place: { x: 1_300, y: 1_300 } });
    expect([piece('Goblin 2').x, fight.state.tokens.size]).toEqual([1_300, before]);
  });

  it("is a player's for the own sheet without a token, near the party", () => {
    const place = { type: 'sheet.place', sheetId: fight.id('Brand'), place: 'auto' } as const;
    expect(fight.refuses(BO, place)).toBe('already-done');
    expect(fight.refuses(CY, place)).toBe('unknown-sheet');
    fight.do(GM, { type: 'tokens.delete', tokenIds: [fight.token('Brand')] });
    expect(fight.refuses(BO, { ...place, place: { x: 2_500, y: 1_500 } })).toBe('not-gm');
    fight.do(BO, place);
    expect(piece('Brand')).toMatchObject({ ownerId: BO, sheetId: fight.id('Brand') });
    expect(Math.min(...['Mira', 'Tam'].map((name) => stepsBetween(piece(name), piece('Brand'))))).toBe(1);
  });

  it('tells a player nothing of the own token that the GM has hidden', () => {
    fight.do(GM, { type: 'token.update', tokenId: fight.token('Brand'), changes: { hidden: true } });
    fight.do(BO, { type: 'sheet.place', sheetId: fight.id('Brand'), place: 'auto' });
    expect(seenBy(BO).tokens.size).toBeGreaterThan(0);
  });
});

describe('Pictures', () => {
  const [cat, dog] = [uuid(801), uuid(802)];
  it("set on a token are its sheet's and its other tokens', and the other way round", () => {
    fight.do(GM, {
      type: 'token.create',
      sceneId: CAVE,
      properties: { name: 'Twin', x: 120, y: 100, sheetId: fight.id('Brand') },
    });
    fight.do(GM, {
      type: 'token.create',
      sceneId: CAVE,
      properties: { name: 'Disguise', x: 320, y: 100, sheetId: fight.id('Brand'), image: dog },
    });
    fight.do(GM, { type: 'token.update', tokenId: fight.token('Brand'), changes: { image: cat } });
    expect([fight.sheet('Brand').image, piece('Twin').image, piece('Disguise').image]).toEqual([cat, cat, dog]);
    fight.do(GM, { type: 'undo' });
    expect([fight.sheet('Brand').image, piece('Brand').image, piece('Twin').image]).toEqual(['', '', '']);
    fight.do(GM, { type: 'sheet.edit', sheetId: fight.id('Brand'), changes: { image: dog } });
    expect([piece('Brand').image, piece('Twin').image]).toEqual([dog, dog]);
  });
});
