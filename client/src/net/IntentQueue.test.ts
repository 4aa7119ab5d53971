import { toError, type IntentMessage } from '@tallow/shared/contracts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { IntentQueue, type Ask } from './IntentQueue.ts';

type Sent = {
  readonly payload: IntentMessage['payload'];
  readonly answer: (value: unknown) => void;
  readonly fail: (cause: unknown) => void;
};

/** A room that answers when told to. */
class FakeRoom {
  isOpen = true;
  readonly sent: Sent[] = [];
  readonly waiting: number[] = [];
  readonly intentQueue = new IntentQueue({
    ask: () => (this.isOpen ? this.#ask : undefined),
    changed: (count) => this.waiting.push(count),
    acked: () => undefined,
  });
  readonly #ask: Ask = ({ payload }) => new Promise((answer, fail) => this.sent.push({ payload, answer, fail }));

  /** All open requests fail, as they do when a socket closes. */
  drop(): void {
    this.isOpen = false;
    for (const { fail } of this.sent) fail(new Error('connection closed'));
  }
}
const move = (n: number, x: number, tokenId = 'a'): IntentMessage => ({
  type: 'intent.move',
  payload: { intentId: `m${n}`, tokenId, x, y: 0 },
});
const chat = (intentId: string, text: string): IntentMessage => ({ type: 'intent.chat', payload: { intentId, text } });
const rejected = (code: Parameters<typeof toError>[0]): unknown =>
  Object.assign(new Error('rejected'), { name: 'rejected', reason: toError(code) });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('The queue of intents', () => {
  it('sends at once and settles with the answer', async () => {
    const room = new FakeRoom();
    const result = room.intentQueue.submit(chat('c1', 'hi'));
    room.sent[0]!.answer({ seq: 7 });
    expect(await result).toEqual({ ok: true, seq: 7 });
  });

  it('sends what lost its answer again, with the same intent id', async () => {
    const room = new FakeRoom();
    const result = room.intentQueue.submit(chat('c1', 'hi'));
    room.drop();
    await vi.advanceTimersByTimeAsync(0);
    room.isOpen = true;
    room.intentQueue.pump();
    expect(room.sent.map(({ payload }) => payload.intentId)).toEqual(['c1', 'c1']);
    room.sent[1]!.answer({ seq: 3 });
    expect(await result).toEqual({ ok: true, seq: 3 });
  });

  it('keeps intents made while away, in order, and says how many wait', async () => {
    const room = new FakeRoom();
    room.isOpen = false;
    void room.intentQueue.submit(chat('c1', 'one'));
    void room.intentQueue.submit({ type: 'intent.action', payload: { intentId: 'a1', action: 'undo' } });
    expect(room.waiting.at(-1)).toBe(2);
    room.isOpen = true;
    room.intentQueue.pump();
    expect(room.sent.map(({ payload }) => payload.intentId)).toEqual(['c1', 'a1']);
    expect(room.waiting.at(-1)).toBe(0);
  });

  it('makes one walk of the moves of a token that wait: corners stay', async () => {
    const room = new FakeRoom();
    room.isOpen = false;
    const results = [
      room.intentQueue.submit(move(1, 100)),
      room.intentQueue.submit(move(2, 200)),
      room.intentQueue.submit(move(3, 50, 'b')),
    ];
    room.isOpen = true;
    room.intentQueue.pump();
    expect(room.sent.map(({ payload }) => payload)).toEqual([
      { intentId: 'm1', tokenId: 'a', x: 200, y: 0, path: [[100, 0]] },
      move(3, 50, 'b').payload,
    ]);
    room.sent[0]!.answer({ seq: 1 });
    room.sent[1]!.answer({ seq: 2 });
    expect(await Promise.all(results)).toEqual([
      { ok: true, seq: 1 },
      { ok: true, seq: 1 },
      { ok: true, seq: 2 },
    ]);
  });

  it('never joins a move to one that was sent before', () => {
    const room = new FakeRoom();
    void room.intentQueue.submit(move(1, 100));
    void room.intentQueue.submit(move(2, 200));
    expect(room.sent.map(({ payload }) => payload.intentId)).toEqual(['m1', 'm2']);
  });

  it('hands a refusal on and does not try again', async () => {
    const room = new FakeRoom();
    const result = room.intentQueue.submit(move(1, 100));
    room.sent[0]!.fail(rejected('BLOCKED'));
    expect(await result).toEqual({ ok: false, error: toError('BLOCKED') });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(room.sent).toHaveLength(1);
  });

  it('tries again a few times when the server is busy', async () => {
    const room = new FakeRoom();
    const result = room.intentQueue.submit(chat('c1', 'hi'));
    for (let i = 0; i < 6; i++) {
      room.sent[i]!.fail(rejected('BUSY'));
      await vi.advanceTimersByTimeAsync(10_000);
    }
    expect(await result).toEqual({ ok: false, error: toError('BUSY') });
    expect(new Set(room.sent.map(({ payload }) => payload.intentId))).toEqual(new Set(['c1']));
  });

  it('does not make a move after a later one of its token was made', async () => {
    const room = new FakeRoom();
    const first = room.intentQueue.submit(move(1, 100));
    void room.intentQueue.submit(move(2, 200));
    room.sent[1]!.answer({ seq: 2 });
    await vi.advanceTimersByTimeAsync(0);
    room.sent[0]!.fail(rejected('RATE_LIMITED'));
    expect(await first).toEqual({ ok: false, error: toError('RATE_LIMITED') });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(room.sent).toHaveLength(2);
  });

  it('keeps the pace that the server allows', async () => {
    const room = new FakeRoom();
    for (let i = 0; i < 12; i++) void room.intentQueue.submit(chat(`c${i}`, 'spam'));
    expect(room.sent).toHaveLength(4);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(room.sent.length).toBeLessThanOrEqual(8);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(room.sent).toHaveLength(12);
  });

  it('is bounded', async () => {
    const room = new FakeRoom();
    room.isOpen = false;
    for (let i = 0; i < 50; i++) void room.intentQueue.submit(chat(`c${i}`, 'x'));
    expect(await room.intentQueue.submit(chat('more', 'x'))).toMatchObject({ ok: false, error: { code: 'BUSY' } });
  });
});
