import type { TokenState } from '@tallow/shared/wire';
import type { LogLine } from '@tallow/shared/table';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startModel } from './startModel.ts';
import { TableStore } from './TableStore.ts';
import { roomState, tokenState } from './testing/states.ts';

const token = (x: number, y: number): TokenState => tokenState({ x, y });
function open(schedule?: (work: () => void) => void): {
  store: TableStore;
  tokens: Map<string, TokenState>;
  show: () => void;
} {
  const store = new TableStore(startModel('s', { id: 'me', displayName: 'Mara' }), schedule);
  const tokens = new Map([
    ['a', token(0, 0)],
    ['b', token(500, 500)],
  ]);
  const state = roomState({ tokens });
  const show = (): void => store.showState(state);
  show();
  return { store, tokens, show };
}
const line = (id: string, seq: number, at: number): LogLine => ({
  id,
  seq,
  at,
  body: { kind: 'chat', from: 'u' as never, name: 'U', text: id, to: 'all' },
});

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('The store', () => {
  it('keeps the object of whatever did not change', () => {
    const { store, tokens, show } = open();
    const before = store.model;
    tokens.set('a', { ...tokens.get('a')!, x: 100 });
    show();
    expect(store.model.tokens.get('a')!.x).toBe(100);
    expect(store.model.tokens.get('b')).toBe(before.tokens.get('b'));
    expect(store.model.doors).toBe(before.doors);
    expect(store.model.scene).toBe(before.scene);
    expect(store.model.me.role).toBe('gm');
  });

  it('tells its listeners once a frame', () => {
    const frames: (() => void)[] = [];
    const { store, show } = open((work) => frames.push(work));
    const listener = vi.fn<() => void>();
    store.subscribe(listener);
    show();
    store.change({ tool: 'measure' });
    expect(frames).toHaveLength(1);
    frames[0]!();
    expect(listener).toHaveBeenCalledTimes(1);
  });

  it('shows an own move at once and forgets the guess when the state has come', () => {
    const { store, tokens, show } = open();
    const mark = store.predict('a', 300, 0);
    expect(store.model.tokens.get('a')).toMatchObject({ x: 0, predicted: { x: 300, y: 0 } });
    store.agree('a', mark);
    expect(store.model.tokens.get('a')!.predicted).toEqual({ x: 300, y: 0 });
    tokens.set('a', { ...tokens.get('a')!, x: 300 });
    show();
    expect(store.model.tokens.get('a')).toMatchObject({ x: 300, predicted: null });
  });

  it('goes back after a refusal, unless a later move shows', () => {
    const { store } = open();
    const first = store.predict('a', 100, 0);
    const second = store.predict('a', 200, 0);
    expect(store.unpredict('a', first)).toBe(false);
    expect(store.model.tokens.get('a')!.predicted).toEqual({ x: 200, y: 0 });
    expect(store.unpredict('a', second)).toBe(true);
    expect(store.model.tokens.get('a')!.predicted).toBeNull();
  });

  it('does not hold on to an agreed place that the state never shows', () => {
    const { store } = open();
    store.agree('a', store.predict('a', 100, 0));
    vi.advanceTimersByTime(1_000);
    expect(store.model.tokens.get('a')!.predicted).toBeNull();
  });

  it('writes each line of the log once, in order of time', () => {
    const { store } = open();
    store.hearLines([line('b', 2, 20), line('c', 3, 30)]);
    store.hearLines([line('c', 0, 30), line('a', 0, 10), line('b', 2, 20)]);
    expect(store.model.log.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(store.log.heard).toBe(3);
  });

  it('lets signals end by themselves, and a drag when its token has moved', () => {
    const { store, tokens, show } = open();
    store.hearSignal({ kind: 'ping', userId: 'u' as never, x: 1, y: 2 });
    store.hearSignal({ kind: 'drag', userId: 'u' as never, tokenId: 'a' as never, x: 5, y: 5 });
    expect(store.model.signals.map(({ kind }) => kind)).toEqual(['ping', 'drag']);
    tokens.set('a', { ...tokens.get('a')!, x: 100 });
    show();
    expect(store.model.signals.map(({ kind }) => kind)).toEqual(['ping']);
    vi.advanceTimersByTime(3_000);
    expect(store.model.signals).toEqual([]);
  });

  it('deselects what is gone', () => {
    const { store, tokens, show } = open();
    store.change({ selection: new Set(['a', 'b']) });
    tokens.delete('a');
    show();
    expect([...store.model.selection]).toEqual(['b']);
  });
});
