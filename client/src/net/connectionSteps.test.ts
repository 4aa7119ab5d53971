import { CLOSE } from '@tallow/shared/contracts';
import { describe, expect, it } from 'vitest';
import { backoffMs } from './backoff.ts';
import { startOfLink, stepLink, type LinkEvent, type LinkState } from './connectionSteps.ts';

/** Steps at given times (ms), without chance. */
function after(...events: readonly (readonly [number, LinkEvent])[]): LinkState {
  return events.reduce((state, [now, event]) => stepLink(state, event, now, 1), startOfLink);
}
const joined: LinkEvent = { type: 'joined' };
const lost: LinkEvent = { type: 'closed', code: 1006 };

describe('The connection', () => {
  it('is active once joined', () => {
    expect(after([0, joined]).connection).toEqual({ phase: 'active' });
  });

  it('comes back by itself after a loss, with a visible countdown', () => {
    expect(after([0, joined], [10_000, lost]).connection).toEqual({
      phase: 'reconnecting',
      attempt: 1,
      retryAt: 10_200,
    });
  });

  it('waits longer from try to try, and says so when the server stays away', () => {
    const state = after([0, joined], ...Array.from({ length: 7 }, (_, i) => [10_000 + i, lost] as const));
    expect(state.connection).toMatchObject({ phase: 'unavailable', attempt: 7 });
  });

  it('does not count a connection that broke at once as one that worked', () => {
    expect(after([0, lost], [500, lost], [1_000, joined], [1_500, lost]).attempt).toBe(3);
    expect(after([0, lost], [500, lost], [1_000, joined], [9_000, lost]).attempt).toBe(1);
  });

  it.each([
    [CLOSE.idle, 'idle'],
    [CLOSE.replaced, 'replaced'],
    [CLOSE.removed, 'removed'],
    [CLOSE.deleted, 'unknown-session'],
    [CLOSE.signedOut, 'signed-out'],
  ] as const)('ends at close code %i: %s', (code, why) => {
    expect(after([0, joined], [10, { type: 'closed', code }]).connection).toEqual({ phase: 'ended', why });
  });

  it.each([CLOSE.shutdown, CLOSE.mayRetry, CLOSE.reconnectFailed, CLOSE.protocolError])(
    'rejoins after close code %i',
    (code) => {
      expect(after([0, joined], [9_000, { type: 'closed', code }]).connection.phase).toBe('reconnecting');
    },
  );

  it('asks for a reload when the server has another version', () => {
    expect(after([0, { type: 'refused', code: 'VERSION_MISMATCH', version: '2.0.0' }]).connection).toEqual({
      phase: 'update-required',
      version: '2.0.0',
    });
  });

  it('stays ended until it is woken', () => {
    const ended = after([0, joined], [10, { type: 'closed', code: CLOSE.idle }], [20, lost], [30, joined]);
    expect(ended.connection).toEqual({ phase: 'ended', why: 'idle' });
    expect(stepLink(ended, { type: 'woken' }, 40, 1).connection).toEqual({ phase: 'connecting' });
  });

  it('is degraded while the server says so', () => {
    expect(after([0, joined], [1, { type: 'degraded' }]).connection.phase).toBe('degraded');
    expect(after([0, joined], [1, { type: 'degraded' }], [2, { type: 'recovered' }]).connection.phase).toBe('active');
  });
});

describe('Back-off', () => {
  it('doubles up to a second and a half, spread by chance', () => {
    expect([1, 2, 3, 4, 5, 12].map((attempt) => backoffMs(attempt, 1))).toEqual([200, 400, 800, 1_500, 1_500, 1_500]);
    expect(backoffMs(4, 0)).toBe(750);
  });
});
