import { describe, expect, it } from 'vitest';
import type { DrawingId } from '../../kernel/index.ts';
import { encodePath } from '../../vision/index.ts';
import type { Intent } from '../intent.ts';
import type { Drawing } from '../state/Drawing.ts';
import type { TableState } from '../state/TableState.ts';
import { BO, CY, EVE, GM, given, play, SCENE, table, uuid } from '../testing/index.ts';
import { drawing, exploredBy } from '../testing/marks.ts';
import { view } from '../view.ts';

const line = {
  type: 'drawing.add',
  shape: 'line',
  points: [
    [100, 100],
    [300, 100],
  ],
  color: '#ffffff',
  width: 5,
  fill: '',
  opacity: 1,
  layer: 'all',
  text: '',
} as const;
const open = play(table(), [{ type: 'SettingsChanged', changes: { playersDraw: true } }]);
const withDrawings = (...drawings: readonly Drawing[]): TableState =>
  play(
    open,
    drawings.map((one) => ({ type: 'DrawingAdded', drawing: one })),
  );
const seenBy = (state: TableState, userId: typeof BO): readonly string[] => [
  ...view(state, { userId, role: userId === GM ? 'gm' : 'player' }).drawings.keys(),
];

describe('Drawing', () => {
  it("is the GM's, and players' in their own name where the table lets them", () => {
    given(table())
      .when(GM, line)
      .then([{ type: 'DrawingAdded', drawing: drawing(9_000) }]);
    given(table()).when(BO, line).thenRefused('not-gm');
    given(open)
      .when(BO, line)
      .then([{ type: 'DrawingAdded', drawing: drawing(9_000, { ownerId: BO }) }]);
    given(open)
      .when(BO, { ...line, layer: 'gm' })
      .thenRefused('not-gm');
    given(open).when(EVE, line).thenRefused('not-a-member');
    given(open)
      .when(BO, { ...line, sceneId: uuid(77) as typeof SCENE })
      .thenRefused('unknown-scene');
  });

  it('takes corners packed, too', () =>
    void given(table())
      .when(GM, { ...line, points: encodePath([100, 100, 300, 100]) })
      .then([{ type: 'DrawingAdded', drawing: drawing(9_000) }]));

  it.each<
    [string, Partial<typeof line> | object, Parameters<ReturnType<ReturnType<typeof given>['when']>['thenRefused']>[0]]
  >([
    ['a line with one corner', { points: [[1, 1]] }, 'invalid-input'],
    [
      'what is off the map',
      {
        points: [
          [1, 1],
          [1, 99_999],
        ],
      },
      'out-of-bounds',
    ],
    ['bytes that are no path', { points: 'AAAA' }, 'invalid-input'],
    ['an empty text', { shape: 'text', points: [[1, 1]] }, 'empty-text'],
    ['words on a line', { text: 'words' }, 'empty-text'],
  ])('refuses %s', (_, wrong, why) =>
    given(table())
      .when(GM, { ...line, ...wrong } as Intent)
      .thenRefused(why),
  );

  it('refuses one more than a scene, or a player, may have', () => {
    const full = withDrawings(...Array.from({ length: 500 }, (_, n) => drawing(n + 1)));
    given(full).when(GM, line).thenRefused('too-many');
    const many = withDrawings(...Array.from({ length: 100 }, (_, n) => drawing(n + 1, { ownerId: BO })));
    given(many).when(BO, line).thenRefused('too-many');
    given(many).when(CY, line).thenAccepted();
  });
});

describe('A drawing', () => {
  const own = drawing(1, { ownerId: BO }, [2_000, 100, 2_300, 100]);
  const others = drawing(2);
  const state = exploredBy(withDrawings(own, others), 200, 100, 50);

  it('is changed and deleted by who drew it, and by the GM', () => {
    const remove = (n: number) => ({ type: 'drawing.delete', drawingId: uuid(n) as DrawingId }) as const;
    given(state)
      .when(BO, remove(1))
      .then([{ type: 'DrawingDeleted', drawingId: own.id }]);
    given(state).when(BO, remove(2)).thenRefused('not-owner');
    given(state).when(CY, remove(2)).thenRefused('unknown-drawing');
    given(state).when(GM, remove(1)).thenAccepted();
    given(state)
      .when(BO, { type: 'drawing.update', drawingId: own.id, changes: { layer: 'gm' } })
      .thenRefused('not-gm');
    given(state)
      .when(GM, { type: 'drawing.update', drawingId: own.id, changes: { points: line.points, width: 9 } })
      .then([{ type: 'DrawingChanged', drawingId: own.id, changes: { width: 9, points: others.points } }]);
  });

  it('shows where a viewer has explored any of it, and to who drew it', () => {
    expect(seenBy(state, BO)).toEqual([own.id, others.id]);
    expect(seenBy(state, CY)).toEqual([]);
    expect(seenBy(state, GM)).toEqual([own.id, others.id]);
    const filled = drawing(3, { shape: 'rectangle' }, [0, 0, 900, 900]);
    expect(seenBy(exploredBy(withDrawings(filled), 450, 450, 50), BO)).toEqual([]);
    expect(seenBy(exploredBy(withDrawings({ ...filled, fill: '#000000' }), 450, 450, 50), BO)).toEqual([filled.id]);
  });

  it("on the GM's layer shows to GMs only, whatever was explored", () => {
    const secret = exploredBy(withDrawings(drawing(1, { layer: 'gm' })), 200, 100, 900);
    expect(seenBy(secret, BO)).toEqual([]);
    expect(seenBy(secret, GM)).toHaveLength(1);
  });

  it('tells those alone who see a difference', () => {
    const told = (before: TableState, after: TableState) =>
      [GM, BO, CY].map((id) => (after.told.get(id) ?? 0) - (before.told.get(id) ?? 0));
    const changed = play(state, [{ type: 'DrawingChanged', drawingId: others.id, changes: { width: 9 } }]);
    expect(told(state, changed)).toEqual([1, 1, 0]);
    const hidden = play(changed, [{ type: 'DrawingChanged', drawingId: others.id, changes: { layer: 'gm' } }]);
    expect(told(changed, hidden)).toEqual([1, 1, 0]);
    const unseen = play(hidden, [{ type: 'DrawingChanged', drawingId: others.id, changes: { width: 3 } }]);
    expect(told(hidden, unseen)).toEqual([1, 0, 0]);
  });

  it('goes and comes with its scene, and is copied with it', () => {
    const copied = given(state).when(GM, { type: 'scene.duplicate', sceneId: SCENE, tokens: false }).thenAccepted();
    expect(copied.drawings.size).toBe(4);
    const gone = given(copied).when(GM, { type: 'scene.delete', sceneId: SCENE }).thenAccepted();
    expect([...gone.drawings.values()].every(({ sceneId }) => sceneId !== SCENE)).toBe(true);
    const back = given(gone).when(GM, { type: 'undo' }).thenAccepted();
    expect(back.drawings).toEqual(copied.drawings);
  });

  it('stays at its place of a picture that gets other cells', () => {
    const wide = given(withDrawings(others))
      .when(GM, { type: 'scene.update', sceneId: SCENE, changes: { columns: 60 } })
      .thenAccepted();
    expect(wide.drawings.get(others.id)?.points).toBe(encodePath([200, 200, 600, 200]));
  });

  it('is taken back by who drew it', () => {
    const drawn = given(open).when(BO, line).thenAccepted();
    expect(given(drawn).when(BO, { type: 'undo', scope: 'mine' }).thenAccepted().drawings.size).toBe(0);
    given(drawn).when(CY, { type: 'undo', scope: 'mine' }).thenRefused('nothing-to-undo');
  });
});
