import { describe, expect, it } from 'vitest';
import { viewLog } from '../log/view.ts';
import { fromSnapshot, toSnapshot } from '../snapshot.ts';
import { viewerOf } from '../state/rights.ts';
import type { Intent } from '../intent.ts';
import { BO, created, DOOR, given, GM, sceneWith, table, token, tokenId } from '../testing/index.ts';
import { view } from '../view.ts';

const start = table([created(token(1, { ownerId: BO, x: 800, y: 900 }))], sceneWith({ door: {} }));
const pause = (paused: boolean): Intent => ({ type: 'session.pause', paused });
const paused = given(start).when(GM, pause(true)).thenAccepted();
const walk: Intent = { type: 'move', tokenId: tokenId(1), waypoints: [[700, 900]] };
const MOVES: readonly Intent[] = [
  walk,
  { type: 'token.group', moves: [{ tokenId: tokenId(1), x: 700, y: 900 }] },
  { type: 'door.set', doorId: DOOR, state: 'open' },
  { type: 'undo', scope: 'mine' },
  { type: 'redo', scope: 'mine' },
];

describe('A pause', () => {
  it.each(MOVES.map((intent) => [intent.type, intent] as const))('refuses players %s', (_, intent) =>
    given(paused).when(BO, intent).thenRefused('paused'),
  );
  it('lets the GM move everything, and players talk', () => {
    given(paused).when(GM, walk).thenAccepted();
    given(paused).when(BO, { type: 'chat', text: 'Wait!', to: 'all' }).thenAccepted();
  });
  it('ends when the GM says so, and is told to everybody', () => {
    expect(view(paused, viewerOf(paused, BO)).session.paused).toBe(true);
    const on = given(paused).when(GM, pause(false)).thenAccepted();
    expect(view(on, viewerOf(on, BO)).session.paused).toBe(false);
    given(on).when(BO, walk).thenAccepted();
    expect(
      viewLog(on, viewerOf(on, BO))
        .map(({ body }) => body)
        .filter(({ kind }) => kind !== 'joined'),
    ).toMatchObject([
      { kind: 'pause', paused: true, by: 'Ada' },
      { kind: 'pause', paused: false, by: 'Ada' },
    ]);
  });
  it('is the GM’s, and pausing twice is nothing', () => {
    given(start).when(BO, pause(true)).thenRefused('not-gm');
    given(paused).when(GM, pause(true)).then([]);
  });
  it('can be taken back, and outlasts a snapshot; old ones know of none', () => {
    expect(given(paused).when(GM, { type: 'undo' }).thenAccepted().settings.paused).toBe(false);
    expect(fromSnapshot(toSnapshot(paused)).settings.paused).toBe(true);
    const stored = toSnapshot(paused);
    const { paused: _, ...settings } = stored.settings;
    expect(fromSnapshot({ ...stored, settings: settings as typeof stored.settings }).settings.paused).toBe(false);
  });
});
