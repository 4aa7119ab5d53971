import { afterAll, beforeAll, expect, it } from 'vitest';
import { seatParty, until } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { OPERATOR, startServer } from './support/startServer.ts';

let postgres: TestPostgres;
beforeAll(async () => void (postgres = await startTestPostgres()));
afterAll(() => postgres?.stop());

it('the log of a whole evening, at its most talkative, names nobody and repeats nothing', async () => {
  const server = await startServer({ databaseUrl: await postgres.createDatabase(), env: { LOG_LEVEL: 'trace' } });
  const {
    gm,
    players: [bo],
    sessionId,
    joinCode,
  } = await seatParty(server.url, ['Bartholomew']);
  const secrets = [
    'Bartholomew',
    joinCode,
    gm.token,
    bo!.token,
    bo!.boot.reconnectToken as string,
    OPERATOR.password,
    'whispered words',
    'spoken words',
    'Sir Token',
    'a private note',
    'd20 + 31337',
    sessionId,
    gm.userId,
    bo!.userId,
  ];
  await gm.act({
    action: 'token.create',
    name: 'Sir Token',
    ownerId: bo!.userId,
    x: 400,
    y: 400,
    gmNotes: 'a private note',
  });
  await bo!.say('spoken words');
  await bo!.say('whispered words', 'gm');
  await bo!.act({ action: 'roll', formula: 'd20 + 31337' });
  await bo!.act({ action: 'roll', formula: 'd20 + 31337 +' });
  await bo!.request('intent.move', { nonsense: 'spoken words' });
  await bo!.api('POST', '/api/sessions/join', { joinCode: `${joinCode}x` });
  await bo!.api('POST', '/api/auth/guest', { displayName: '' });
  await bo!.api('GET', `/api/sessions/${sessionId}`, undefined, { authorization: `Bearer ${gm.token}x` });
  await postgres.kill9();
  await bo!.say('spoken words');
  await postgres.restart();
  await until(async () => (await bo!.say('spoken words')).ok, 15_000);
  const gone = await bo!.api(
    'POST',
    '/api/session/bootstrap',
    { sessionId, clientVersion: '0.0.0' },
    { 'x-request-id': 'asked-by-bartlet' },
  );
  expect(gone.status).toBe(409);
  await gm.act({ action: 'member.remove', userId: bo!.userId });
  await until(() => bo!.closeCode === 4102);
  await gm.leave();
  await server.stop();
  const log = server.output();
  expect(log).toContain('A dependency does not answer');
  const events = log
    .split('\n')
    .flatMap((line) =>
      line.startsWith('{')
        ? [JSON.parse(line) as { event?: string; why?: string; session?: string; user?: string; requestId?: string }]
        : [],
    );
  const told = events.flatMap(({ event, why }) =>
    event === undefined ? [] : [why === undefined ? event : `${event} ${why}`],
  );
  for (const one of ['room-open', 'member-join', 'join', 'refuse version', 'leave removed', 'leave gone', 'room-close'])
    expect(told).toContain(one);
  expect(events.find(({ why }) => why === 'version')?.requestId).toBe('asked-by-bartlet');
  for (const { event, session, user, requestId } of events)
    if (event === 'join')
      expect([typeof session, typeof user, typeof requestId]).toEqual(['string', 'string', 'string']);
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
}, 40_000);
