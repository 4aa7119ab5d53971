import { afterAll, beforeAll, expect, it } from 'vitest';
import { seatParty, until } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { OPERATOR, startServer } from './support/startServer.ts';

let postgres: TestPostgres;
beforeAll(async () => void (postgres = await startTestPostgres()));
afterAll(() => postgres?.stop());

it('the log of a whole evening, at its most talkative, names nobody and repeats nothing', async () => {
  const server = await startServer({ databaseUrl: await postgres.createDatabase(), env: { LOG_LEVEL: 'trace' } });
  const { gm, players: [bo], sessionId, joinCode } = await seatParty(server.url, ['Bartholomew']);
  const secrets = ['Bartholomew', joinCode, gm.token, bo!.token, bo!.boot.reconnectToken as string, OPERATOR.password, 'whispered words', 'spoken words', 'Sir Token', 'a private note', 'd20 + 31337'];
  await gm.act({ action: 'token.create', name: 'Sir Token', ownerId: bo!.userId, x: 400, y: 400, gmNotes: 'a private note' });
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
  await server.stop();
  const log = server.output();
  expect(log).toContain('A dependency does not answer');
  expect(secrets.filter((secret) => log.includes(secret))).toEqual([]);
}, 40_000);
