import { describe, expect, it } from 'vitest';
import { BO, created, CY, EVE, GM, given, SCENE, table, token, tokenId, uuid } from '../testing/index.ts';
import { view } from '../view.ts';

describe('Placing and changing tokens', () => {
  const create = { type: 'token.create', properties: { name: 'Goblin', x: 300, y: 300 } } as const;

  it("is the GM's", () => {
    given(table()).when(BO, create).thenRefused('not-gm');
    given(table()).when(EVE, create).thenRefused('not-a-member');
  });
  it('fills in what was not said', () => {
    const state = given(table()).when(GM, create).thenAccepted();
    expect(state.tokens.get(tokenId(9000))).toMatchObject({
      sceneId: SCENE,
      size: 1,
      hidden: false,
      sight: null,
      ownerId: null,
    });
  });
  it('gives an owned token eyes', () => {
    const state = given(table())
      .when(GM, { ...create, properties: { ...create.properties, ownerId: BO } })
      .thenAccepted();
    expect(state.tokens.get(tokenId(9000))?.sight).toEqual({ range: 0, darkvision: 0 });
  });
  it('opens the eyes of a token that gets an owner later', () => {
    const state = given(table([created(token(1))]))
      .when(GM, { type: 'token.update', tokenId: tokenId(1), changes: { ownerId: BO } })
      .thenAccepted();
    expect(state.tokens.get(tokenId(1))?.sight).toEqual({ range: 0, darkvision: 0 });
  });
  it('keeps tokens on the map and owners at the table', () => {
    given(table())
      .when(GM, { ...create, properties: { name: 'X', x: 9_000, y: 0 } })
      .thenRefused('out-of-bounds');
    given(table())
      .when(GM, { ...create, properties: { name: 'X', x: 0, y: 0, ownerId: EVE } })
      .thenRefused('unknown-member');
    given(table())
      .when(GM, { ...create, sceneId: uuid(77) as never })
      .thenRefused('unknown-scene');
  });
  it('lets an owner turn and raise the token, and nothing else', () => {
    const state = table([created(token(1, { ownerId: BO }))]);
    given(state)
      .when(BO, { type: 'token.update', tokenId: tokenId(1), changes: { rotation: 90, elevation: 10 } })
      .thenAccepted();
    given(state)
      .when(BO, { type: 'token.update', tokenId: tokenId(1), changes: { name: 'Boss' } })
      .thenRefused('not-gm');
    given(state)
      .when(BO, { type: 'token.delete', tokenId: tokenId(1) })
      .thenRefused('not-gm');
  });
});

describe('What a token shows', () => {
  const secretive = token(1, {
    ownerId: BO,
    x: 500,
    y: 500,
    gmNotes: 'is a doppelganger',
    showName: false,
    bar: { value: 3, max: 9 },
  });
  const state = table([created(secretive), created(token(2, { ownerId: CY, x: 900, y: 500 }))]);
  const seenBy = (userId: typeof BO, role: 'gm' | 'player' | 'spectator') =>
    view(state, { userId, role }).tokens.get(tokenId(1));

  it('is everything to the GM', () => expect(seenBy(GM, 'gm')).toEqual(secretive));
  it("is all but the GM's notes to its owner", () =>
    expect(seenBy(BO, 'player')).toEqual({ ...secretive, gmNotes: '' }));
  it('is no name, bar, sight or light to others unless shown', () => {
    expect(seenBy(CY, 'player')).toMatchObject({ name: '', bar: null, sight: null, light: null, gmNotes: '' });
  });
  it('is nothing while hidden, but to the GM', () => {
    const hidden = table([created(token(1, { ownerId: BO, hidden: true }))]);
    expect(view(hidden, { userId: BO, role: 'player' }).tokens.size).toBe(0);
    expect(view(hidden, { userId: GM, role: 'gm' }).tokens.size).toBe(1);
  });
});

describe('The grid', () => {
  const sized = (size: number) => ({ type: 'token.update', tokenId: tokenId(1), changes: { size } }) as const;
  const spot = (state: ReturnType<typeof table>) => {
    const { x, y } = state.tokens.get(tokenId(1))!;
    return { x, y };
  };

  it('holds a token of another size, if it held the token before', () => {
    const tiny = table([created(token(1, { x: 150, y: 50, size: 0.5 }))]);
    expect(spot(given(tiny).when(GM, sized(1)).thenAccepted())).toEqual({ x: 200, y: 100 });
    const between = table([created(token(1, { x: 133, y: 50 }))]);
    expect(spot(given(between).when(GM, sized(2)).thenAccepted())).toEqual({ x: 133, y: 50 });
  });
});
