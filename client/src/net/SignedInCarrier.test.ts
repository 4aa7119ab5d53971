import { toError } from '@tallow/shared/contracts';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openApi } from './api.ts';
import { Link } from './Link.ts';
import { SignedInCarrier, type KeptToken } from './SignedInCarrier.ts';
import type { TableRoom } from './joinRoom.ts';
import type { TabMemory } from './TabMemory.ts';

const USER = { id: '0b0c3a5e-0000-4000-8000-000000000001', displayName: 'Ada' };
const MINUTE = 60_000;

interface Asked {
  readonly path: string;
  readonly bearer: string | undefined;
  readonly body: unknown;
}

/** A server that hands out tokens which end after 15 minutes, as its network shows it. */
function served() {
  const asked: Asked[] = [];
  const goodUntil = new Map<string, number>();
  const server = { isSignedIn: true, isReached: true, asked, issue };
  let count = 0;
  function issue(): string {
    const token = `token ${++count}`;
    goodUntil.set(token, Date.now() + 15 * MINUTE);
    return token;
  }
  const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status });
  const unauthenticated = (): Response => json(401, { error: toError('UNAUTHENTICATED') });
  vi.stubGlobal('fetch', (path: string, { headers, body }: { headers: Record<string, string>; body?: string }) => {
    if (!server.isReached) return Promise.reject(new TypeError('network'));
    const bearer = headers['Authorization']?.slice('Bearer '.length);
    asked.push({ path, bearer, body: body === undefined ? undefined : JSON.parse(body) });
    if (path === '/api/auth/refresh')
      return Promise.resolve(
        server.isSignedIn ? json(200, { token: issue(), user: USER, expiresIn: 900 }) : unauthenticated(),
      );
    if (bearer === undefined || !(Date.now() < (goodUntil.get(bearer) ?? 0))) return Promise.resolve(unauthenticated());
    const session = { id: USER.id, name: 'Play', ruleset: '', joinCode: 'ABCDE-FGHJK' };
    return Promise.resolve(
      json(200, path.endsWith('bootstrap') ? bootstrapped(session) : { sessions: [], claimable: [] }),
    );
  });
  return server;
}
const bootstrapped = (session: object) => ({
  version: '1.0.0',
  user: USER,
  seat: {},
  session: {
    ...session,
    createdBy: USER.id,
    createdAt: 0,
    campaignId: null,
    knock: false,
    archived: false,
    role: 'gm',
  },
  role: 'gm',
  reconnectToken: 'again',
  lastSequence: 0,
});

function kept(first: KeptToken) {
  const place = { now: first as KeptToken | null, dropped: 0 };
  const carrier = new SignedInCarrier(USER.id, {
    read: () => place.now,
    write: ({ token, expiresIn }) => (place.now = { token, expiresAt: Date.now() + expiresIn * 1_000 }),
    drop: () => ((place.now = null), (place.dropped += 1)),
  });
  return { place, carrier };
}

describe('Somebody who is signed in', () => {
  beforeEach(() => void vi.useFakeTimers({ now: 1_000_000 }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
  const start = () => {
    const server = served();
    return { server, ...kept({ token: server.issue(), expiresAt: Date.now() + 15 * MINUTE }) };
  };
  const paths = (asked: readonly Asked[]): readonly string[] => asked.map(({ path }) => path);

  it('has a new token shortly before the old one ends, one for all calls that wait for it', async () => {
    const { server, carrier } = start();
    const api = openApi(carrier);
    await api.sessions();
    vi.setSystemTime(Date.now() + 14.5 * MINUTE);
    await Promise.all([api.sessions(), api.sessions()]);
    expect(server.asked.map(({ path, bearer }) => [path, bearer])).toEqual([
      ['/api/sessions', 'token 1'],
      ['/api/auth/refresh', undefined],
      ['/api/sessions', 'token 2'],
      ['/api/sessions', 'token 2'],
    ]);
  });

  it('repeats a call whose token was refused before its time, once', async () => {
    const { server, place, carrier } = start();
    place.now = { token: 'refused', expiresAt: Date.now() + 15 * MINUTE };
    await openApi(carrier).sessions();
    expect(paths(server.asked)).toEqual(['/api/sessions', '/api/auth/refresh', '/api/sessions']);
  });

  it('takes the token that another tab has fetched meanwhile', async () => {
    const { server, place, carrier } = start();
    const old = place.now!.token;
    place.now = { token: server.issue(), expiresAt: Date.now() + 15 * MINUTE };
    expect(await carrier.renewed(old)).toBe('token 2');
    expect(server.asked).toEqual([]);
  });

  it('is signed out here when the server refuses to renew it', async () => {
    const { server, place, carrier } = start();
    server.isSignedIn = false;
    vi.setSystemTime(Date.now() + 20 * MINUTE);
    await expect(openApi(carrier).sessions()).rejects.toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
    expect([place.now, place.dropped]).toEqual([null, 1]);
  });

  it('stays signed in while the server is not reached', async () => {
    const { server, place, carrier } = start();
    server.isReached = false;
    vi.setSystemTime(Date.now() + 20 * MINUTE);
    await expect(openApi(carrier).sessions()).rejects.toMatchObject({ status: 0 });
    expect(place.dropped).toBe(0);
    server.isReached = true;
    await openApi(carrier).sessions();
  });

  it('may be a guest from before: the old token is exchanged', async () => {
    const { server, place, carrier } = start();
    place.now = { token: 'of old' };
    await openApi(carrier).sessions();
    expect(server.asked[0]).toEqual({ path: '/api/auth/refresh', bearer: 'of old', body: { userId: USER.id } });
  });

  it('comes back to a table with a fresh token after sitting there for long', async () => {
    const { server, carrier } = start();
    let leave: (code: number) => void = () => undefined;
    const room = {
      connection: { close: () => undefined },
      ping: (answered: (ms: number) => void) => answered(1),
      leave: () => Promise.resolve(4000),
      onLeave: (hear: (code: number) => void) => void (leave = hear),
      onError: () => undefined,
    } as unknown as TableRoom;
    const phases: string[] = [];
    const link = new Link({
      api: openApi(carrier),
      sessionId: USER.id,
      memory: { reconnectToken: null } as TabMemory,
      join: () => Promise.resolve(room),
      lastSequence: () => undefined,
      changed: ({ phase }) => phases.push(phase),
      entered: () => undefined,
      beat: () => undefined,
    });
    await vi.advanceTimersByTimeAsync(50 * MINUTE);
    expect(phases.at(-1)).toBe('active');
    leave(1006);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(phases.at(-1)).toBe('active');
    const boots = server.asked.filter(({ path }) => path.endsWith('bootstrap'));
    expect(boots.map(({ bearer }) => bearer)).toEqual(['token 1', 'token 2']);
    link.close();
  });
});
