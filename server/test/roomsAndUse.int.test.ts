import { describe, expect, it } from 'vitest';
import { Player, until } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';
import { OPERATOR } from './support/startServer.ts';

const home = servedOnPostgres();
const basic = () => ({
  authorization: `Basic ${Buffer.from(`${OPERATOR.user}:${OPERATOR.password}`).toString('base64')}`,
});

describe('Operators', () => {
  const page = async (path: string) => (await fetch(home.server.url + path, { headers: basic() })).text();

  it('see how rooms fare, without names, and close one in order', async () => {
    const gm = await Player.signIn(home.server.url, 'Ada');
    const { id } = await gm.createSession('The secret cellar');
    await gm.sitDown(id);
    await gm.say('hello');
    const { rooms } = (await (await fetch(`${home.server.url}/operators/rooms.json`, { headers: basic() })).json()) as {
      rooms: { room: string; seats: number; seq: number }[];
    };
    const mine = rooms.find(({ seats, seq }) => seats === 1 && seq === 2)!;
    expect(mine.room).toMatch(/^[\w-]{10}$/);
    const shown = await page('/operators/rooms');
    expect(shown).toContain(mine.room);
    expect(shown).not.toContain(id);
    expect(shown).not.toContain('cellar');
    const drain = (headers: Record<string, string>) =>
      fetch(`${home.server.url}/operators/rooms/drain`, {
        method: 'POST',
        redirect: 'manual',
        headers: { ...basic(), 'content-type': 'application/x-www-form-urlencoded', ...headers },
        body: `room=${mine.room}`,
      });
    for (const headers of [{}, { origin: 'http://evil.example' }, { 'sec-fetch-site': 'cross-site' }])
      expect((await drain(headers)).status).toBe(403);
    expect(gm.closeCode).toBeUndefined();
    expect((await drain({ origin: home.server.url })).status).toBe(303);
    await until(() => gm.closeCode === 4001);
    await gm.sitDown(id);
    expect(gm.chatHeard()).toBeDefined();
    await gm.leave();
  });

  it('see what was played, by day, without names', async () => {
    const gm = await Player.signIn(home.server.url, 'Ada of the Analytics');
    const { body } = await gm.api('POST', '/api/sessions', { name: 'Counted', ruleset: 'd20' });
    await gm.sitDown(body.session.id);
    await gm.act({ action: 'encounter.start' });
    await gm.act({ action: 'encounter.end' });
    const answer = await fetch(`${home.server.url}/api/analytics`, { headers: basic() });
    const text = await answer.text();
    const { days, retention } = JSON.parse(text) as {
      days: { day: string; activeUsers: number; encountersStarted: number; encountersCompleted: number }[];
      retention: { weeksLater: number; users: number }[];
    };
    expect(days).toHaveLength(1);
    expect(days[0]).toMatchObject({
      day: new Date().toISOString().slice(0, 10),
      encountersStarted: 1,
      encountersCompleted: 1,
    });
    expect(days[0]!.activeUsers).toBeGreaterThanOrEqual(1);
    expect(retention.some(({ weeksLater, users }) => weeksLater === 0 && users > 0)).toBe(true);
    for (const secret of ['Ada of the Analytics', gm.userId, body.session.id]) expect(text).not.toContain(secret);
    expect(await page('/operators/analytics')).toContain('Encounters started');
    expect((await fetch(`${home.server.url}/api/analytics?from=x`, { headers: basic() })).status).toBe(400);
    expect((await fetch(`${home.server.url}/api/analytics`)).status).toBe(401);
    await gm.leave();
  });
});
