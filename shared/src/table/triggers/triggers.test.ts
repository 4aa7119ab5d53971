import { describe, expect, it } from 'vitest';
import type { TokenId, TriggerId } from '../../kernel/index.ts';
import { viewLog } from '../log/view.ts';
import { viewerOf } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import type { Consequence, TriggerFields } from '../state/Trigger.ts';
import {
  BO,
  created,
  CY,
  DOOR,
  fightOf,
  GM,
  given,
  play,
  SCENE,
  sceneWith,
  table,
  token,
  tokenId,
  uuid,
  wall,
} from '../testing/index.ts';
import { view } from '../view.ts';
import { MAX_CHAIN, MAX_TRIGGERS } from './limits.ts';

const HERO = tokenId(1);
const LURKER = tokenId(2);
const start = table(
  [
    created(token(1, { ownerId: BO, x: 400, y: 400 })),
    created(token(2, { name: 'Lurker', x: 1400, y: 400, hidden: true })),
  ],
  sceneWith({ walls: [wall(2000, 0, 2000, 900), wall(2000, 1000, 2000, 2000)], door: { x1: 2000, x2: 2000 } }),
);
const PIT = {
  shape: 'polygon',
  points: [
    [1000, 0],
    [1200, 0],
    [1200, 2000],
    [1000, 2000],
  ],
} as const;
const say = (text: string, to: 'gm' | 'actor' | 'all' = 'all'): Consequence => ({ do: 'message', to, text });

let laid = 9_000;
const lay = (state: TableState, fields: Partial<TriggerFields>): TableState =>
  given(state, (laid += 10))
    .when(GM, { type: 'trigger.add', region: PIT, when: 'enter', then: [say('click')], ...fields })
    .thenAccepted();
const walk = (state: TableState, ...waypoints: readonly (readonly [number, number])[]): TableState =>
  given(state).when(BO, { type: 'move', tokenId: HERO, waypoints }).thenAccepted();
const toldTo = (state: TableState, userId = BO): readonly string[] =>
  viewLog(state, viewerOf(state, userId)).flatMap(({ body }) => (body.kind === 'told' ? [body.text] : []));
const theOnly = (state: TableState) => [...state.triggers.values()][0]!;
const at = (state: TableState, id: TokenId): readonly [number, number] => {
  const { x, y } = state.tokens.get(id)!;
  return [x, y];
};

describe('Triggers', () => {
  it("are the GM's, and known to nobody else", () => {
    given(start)
      .when(BO, { type: 'trigger.add', region: PIT, when: 'enter', then: [say('click')] })
      .thenRefused('not-gm');
    const state = lay(start, { name: 'Pit' });
    expect([GM, BO].map((id) => view(state, viewerOf(state, id)).triggers.size)).toEqual([1, 0]);
    given(state)
      .when(BO, { type: 'trigger.delete', triggerId: theOnly(state).id })
      .thenRefused('not-gm');
    given(state)
      .when(GM, { type: 'trigger.delete', triggerId: 'x' as TriggerId })
      .thenRefused('unknown-trigger');
  });

  it('lie on what is there, and are not without number', () => {
    const ask = (fields: object) =>
      given(start).when(GM, { type: 'trigger.add', region: PIT, when: 'enter', then: [say('x')], ...fields });
    ask({ region: { shape: 'circle', x: -1, y: 0, radius: 50 } }).thenRefused('out-of-bounds');
    ask({ region: { doorId: uuid(3) as typeof DOOR } }).thenRefused('unknown-door');
    ask({ region: { tokenId: tokenId(77) } }).thenRefused('unknown-token');
    ask({ when: 'open' }).thenRefused('invalid-input');
    const one = theOnly(lay(start, {}));
    const many = new Map(Array.from({ length: MAX_TRIGGERS }, (_, n) => [`t${n}` as TriggerId, one]));
    given({ ...start, triggers: many })
      .when(GM, { type: 'trigger.add', region: PIT, when: 'enter', then: [say('x')] })
      .thenRefused('too-many');
  });

  it('spring in the step of the walk that comes in, also one that only crosses', () => {
    const state = lay(start, {});
    expect(toldTo(walk(state, [1050, 400]))).toEqual(['click']);
    expect(toldTo(walk(state, [1500, 400]))).toEqual(['click']);
    expect(toldTo(walk(state, [500, 500]))).toEqual([]);
    const inside = walk(state, [1050, 400]);
    expect(toldTo(walk(inside, [1060, 500]))).toEqual(['click']);
    expect(toldTo(walk(lay(start, { when: 'leave' }), [1050, 400]))).toEqual([]);
    expect(toldTo(walk(lay(start, { when: 'leave' }), [1050, 400], [1500, 400]))).toEqual(['click']);
  });

  it.each([
    ['circle', { shape: 'circle', x: 1000, y: 450, radius: 100 }],
    ['door', { doorId: DOOR }],
    ['token', { tokenId: LURKER }],
  ] as const)('lie on a %s', (_, region) => {
    const open = play(start, [{ type: 'DoorSet', sceneId: SCENE, doorId: DOOR, state: 'open' }]);
    const state = lay(open, { region });
    expect(toldTo(walk(state, [1500, 400], [1700, 900], [2200, 900]))).toEqual(['click']);
    expect(toldTo(walk(state, [400, 600]))).toEqual([]);
  });

  it('spring for the side that they are meant for, not for the hidden, and only while armed', () => {
    expect(toldTo(walk(lay(start, { side: 'party' }), [1500, 400]))).toEqual(['click']);
    expect(toldTo(walk(lay(start, { side: 'foes' }), [1500, 400]))).toEqual([]);
    expect(toldTo(walk(lay(start, { armed: false }), [1500, 400]))).toEqual([]);
    const hidden = given(lay(start, {}))
      .when(GM, { type: 'move', tokenId: LURKER, waypoints: [[400, 800]] })
      .thenAccepted();
    expect(toldTo(hidden)).toEqual([]);
  });

  it('spring once, or each time', () => {
    const there = (state: TableState): TableState => walk(walk(state, [1500, 400]), [400, 400]);
    expect(toldTo(there(lay(start, {})))).toHaveLength(2);
    const once = there(lay(start, { once: true }));
    expect([toldTo(once).length, theOnly(once).armed]).toEqual([1, false]);
  });

  it('stop the walk where it comes in', () => {
    const state = walk(lay(start, { then: [{ do: 'stop' }, say('snap')] }), [1500, 400]);
    expect([at(state, HERO), toldTo(state)]).toEqual([[1000, 400], ['snap']]);
    const slope = walk(lay(start, { then: [{ do: 'stop' }] }), [1500, 730]);
    const [x] = at(slope, HERO);
    expect(x + 50).toBeGreaterThanOrEqual(1000);
    expect(x).toBeLessThan(1060);
  });

  it('reveal, place, open, light and move', () => {
    const lit = given(start, 8_800)
      .when(GM, { type: 'light.add', x: 100, y: 100, bright: 100, dim: 100, on: false })
      .thenAccepted();
    const lightId = [...lit.scenes.get(SCENE)!.lights.keys()][0]!;
    const state = walk(
      lay(lit, {
        then: [
          { do: 'reveal', tokenIds: [LURKER] },
          { do: 'place', tokenIds: [LURKER], x: 900, y: 900 },
          { do: 'door', doorId: DOOR, state: 'open' },
          { do: 'light', lightId, on: true },
          { do: 'move', x: 100, y: 1500 },
          { do: 'pause' },
        ],
      }),
      [1500, 400],
    );
    const scene = state.scenes.get(SCENE)!;
    expect(state.tokens.get(LURKER)).toMatchObject({ hidden: false, x: 900, y: 900 });
    expect([
      scene.doors.get(DOOR)!.state,
      scene.lights.get(lightId)!.on,
      at(state, HERO),
      state.settings.paused,
    ]).toEqual(['open', true, [100, 1500], true]);
    expect(state.log.some(({ body }) => body.kind === 'door')).toBe(false);
  });

  it('tell whom they are to tell', () => {
    const state = walk(lay(start, { then: [say('a', 'gm'), say('b', 'actor'), say('c', 'all')] }), [1500, 400]);
    expect([toldTo(state, GM), toldTo(state, BO), toldTo(state, CY)]).toEqual([['a', 'b', 'c'], ['b', 'c'], ['c']]);
    const sprungFor = [GM, BO, CY].map((id) =>
      viewLog(state, viewerOf(state, id)).some(({ body }) => body.kind === 'sprung'),
    );
    expect(sprungFor).toEqual([true, false, false]);
  });

  it('spring when a door is opened, by who stands at it', () => {
    const near = play(start, [{ type: 'TokenPlaced', tokenId: HERO, sceneId: SCENE, x: 1850, y: 900 }]);
    const state = lay(near, { region: { doorId: DOOR }, when: 'open', side: 'party' });
    const opened = given(state).when(BO, { type: 'door.set', doorId: DOOR, state: 'open' }).thenAccepted();
    expect(toldTo(opened)).toEqual(['click']);
    const byGm = given(state).when(GM, { type: 'door.set', doorId: DOOR, state: 'open' }).thenAccepted();
    expect(toldTo(byGm)).toEqual([]);
  });

  it('spring each other, and come to an end', () => {
    const hop = (n: number): Partial<TriggerFields> => ({
      region: { shape: 'circle', x: 1050 + (n % 2) * 400, y: 450, radius: 60 },
      then: [{ do: 'move', x: 1000 + ((n + 1) % 2) * 400, y: 400 }, say('hop')],
    });
    const state = walk(lay(lay(start, hop(0)), hop(1)), [1000, 400]);
    expect(toldTo(state)).toHaveLength(1 + MAX_CHAIN);
  });

  it('are taken back with the walk that sprang them, and all that came of it', () => {
    const armed = lay(start, {
      once: true,
      then: [
        { do: 'reveal', tokenIds: [LURKER] },
        { do: 'door', doorId: DOOR, state: 'open' },
      ],
    });
    const state = walk(armed, [1500, 400]);
    given(state).when(BO, { type: 'undo', scope: 'mine' }).thenRefused('not-gm');
    const undone = given(state).when(GM, { type: 'undo' }).thenAccepted();
    expect([undone.tokens, undone.triggers, undone.scenes]).toEqual([armed.tokens, armed.triggers, armed.scenes]);
  });

  it('are not taken back by who sprang them, though all that changed is their own', () => {
    const state = walk(lay(start, { then: [{ do: 'stop' }, say('snap', 'gm')] }), [1500, 400]);
    given(state).when(BO, { type: 'undo', scope: 'mine' }).thenRefused('not-gm');
    given(walk(start, [1500, 400]))
      .when(BO, { type: 'undo', scope: 'mine' })
      .thenAccepted();
  });

  it('go with what they hang on, in silence', () => {
    const state = lay(start, { region: { tokenId: LURKER }, then: [{ do: 'reveal', tokenIds: [LURKER] }] });
    const gone = play(state, [{ type: 'TokenDeleted', tokenId: LURKER }]);
    expect(at(walk(gone, [1500, 400]), HERO)).toEqual([1500, 400]);
  });
});

describe('Triggers by the rules', () => {
  const hurtIn = (state: TableState) => state.sheets.values().next().value!.resources['hp']!;
  const trapped = (then: readonly Consequence[]) => {
    const fight = fightOf();
    const [id, sheet] = [...fight.state.sheets][0]!;
    const piece = [...fight.state.tokens.values()].find(({ sheetId }) => sheetId === id)!;
    const { x, y } = piece;
    const region = { shape: 'circle', x: x + 300, y: y + 50, radius: 90 } as const;
    fight.do(GM, { type: 'trigger.add', region, when: 'enter', then });
    fight.do(GM, { type: 'move', tokenId: piece.id, waypoints: [[x + 250, y]] }, [3, 3]);
    return { state: fight.state, before: sheet };
  };

  it('hurt by dice of the same source as all others', () => {
    const { state, before } = trapped([{ do: 'damage', formula: '2d6' }]);
    expect(before.resources['hp']! - hurtIn(state)).toBeGreaterThan(0);
    expect(state.undo.at(-1)).toMatchObject({ what: 'move', chance: true });
  });

  it('take what a save was to keep off, where the rules know no such save', () => {
    const { state, before } = trapped([{ do: 'save', ability: 'agility', dc: 12, damage: '2d6' }]);
    expect(before.resources['hp']! - hurtIn(state)).toBeGreaterThan(0);
  });
});
