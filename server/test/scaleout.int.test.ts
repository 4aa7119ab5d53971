import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureRedis } from '../../scripts/redis.mjs';
import { startCluster, type Cluster } from './support/cluster.ts';
import { Guest } from './support/Guest.ts';
import { upload } from './support/importMap.ts';
import { listen } from './support/listen.ts';
import { until, type Player } from './support/Player.ts';
import { storedIntents } from './support/storedIntents.ts';
import { makeUvtt } from './support/testMap.ts';

const programs = ensureRedis();
if (!programs.ok) process.stderr.write(`Scale-out is NOT tested: ${programs.message}\n`);

let cluster: Cluster;

interface Party {
  readonly sessionId: string;
  readonly gm: Guest;
  readonly bo: Guest;
  readonly tokenId: string;
}

/** The process that a player's socket leads to. */
const ownerOf = (player: Player): 0 | 1 => (String(player.boot.seat.publicAddress).endsWith('/p1') ? 0 : 1);
const other = (number: 0 | 1): 0 | 1 => (number === 0 ? 1 : 0);

async function open(urls: readonly [string, string]): Promise<Party> {
  const [gm, bo] = await Promise.all([Guest.signIn(urls[0], 'Ada'), Guest.signIn(urls[1], 'Bo')]);
  const { id: sessionId, joinCode } = await gm.createSession();
  await bo.api('POST', '/api/sessions/join', { joinCode });
  await gm.sitDown(sessionId);
  await bo.sitDown(sessionId);
  await gm.act({ action: 'token.create', name: 'Orc', ownerId: bo.userId, x: 100, y: 100 });
  await until(() => bo.tokenNamed('Orc') !== undefined);
  return { sessionId, gm, bo, tokenId: bo.tokenNamed('Orc')! };
}

const throughProxy = (): Promise<Party> => open([cluster.url, cluster.url]);
const leave = ({ gm, bo }: Party): Promise<unknown> => Promise.all([gm.leave(), bo.leave()]);

/** Moves until told to stop; answers the acknowledged intents, and where the last of them went. */
function keepMoving({
  bo,
  tokenId,
}: Party): () => Promise<{ readonly intentIds: readonly string[]; readonly x: number }> {
  const intentIds: string[] = [];
  let x = 0;
  let isOver = false;
  const moving = (async () => {
    for (let i = 1; !isOver; i++) {
      const intentId = randomUUID();
      const reply = await Promise.race([bo.move(tokenId, i, 200, intentId), sleep(1_000)]);
      if (reply?.ok) [x] = [i, intentIds.push(intentId)];
      else await sleep(100);
      await sleep(55);
    }
  })();
  return async () => {
    isOver = true;
    await moving;
    return { intentIds, x };
  };
}

async function expectStoredOnce(sessionId: string, intentIds: readonly string[]): Promise<void> {
  const stored = await storedIntents(
    { databaseUrl: cluster.databaseUrl, dataDir: cluster.servers[0].dataDir },
    sessionId,
  );
  expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, i) => i + 1));
  expect(intentIds.filter((id) => stored.filter(({ intentId }) => intentId === id).length !== 1)).toEqual([]);
}

async function expectNotStored(sessionId: string, intentIds: readonly string[]): Promise<void> {
  const stored = await storedIntents(
    { databaseUrl: cluster.databaseUrl, dataDir: cluster.servers[0].dataDir },
    sessionId,
  );
  expect(stored.filter(({ intentId }) => intentIds.includes(intentId))).toEqual([]);
}

/** Somebody whose socket no proxy closes: it stays with the old owner. */
async function sitDirectly({ sessionId, gm }: Party, owner: 0 | 1): Promise<Player> {
  const player = await Guest.signIn(cluster.servers[owner].url, 'Cy');
  await player.api('POST', '/api/sessions/join', {
    joinCode: (await gm.api('GET', `/api/sessions/${sessionId}`)).body.session.joinCode,
  });
  player.boot = (await player.bootstrap(sessionId)).body;
  await player.take({ ...player.boot.seat, publicAddress: undefined });
  return player;
}

async function expectPlayable({ gm, bo, tokenId }: Party, x: number): Promise<void> {
  expect(await bo.move(tokenId, x, 900)).toMatchObject({ ok: true });
  await until(() => gm.state.tokens.get(tokenId)?.x === x);
}

describe.skipIf(!programs.ok)('Two processes behind one address', () => {
  beforeAll(async () => void (cluster = await startCluster()));
  afterAll(() => cluster?.stop());

  it('[PRC1] a session is joined through both and lives in one', async () => {
    const party = await open([cluster.servers[0].url, cluster.servers[1].url]);
    expect(ownerOf(party.gm)).toBe(ownerOf(party.bo));
    await expectPlayable(party, 700);
    await leave(party);
  });

  it('[PRC1] people who come through both at the same moment find one room', async () => {
    for (let round = 0; round < 5; round++) {
      const gm = await Guest.signIn(cluster.url, 'Ada');
      const { id: sessionId, joinCode } = await gm.createSession();
      const people = [
        gm,
        ...(await Promise.all([0, 1, 2, 3, 4, 5].map((i) => Guest.signIn(cluster.servers[i % 2]!.url, `P${i}`)))),
      ];
      await Promise.all(people.slice(1).map((player) => player.api('POST', '/api/sessions/join', { joinCode })));
      await Promise.all(people.map((player) => player.sitDown(sessionId)));
      await until(() => people.every((player) => player.state.members.size === people.length));
      expect(new Set(people.map((player) => player.boot.seat.processId)).size).toBe(1);
      expect((await gm.say('Welcome')).ok).toBe(true);
      await until(() => people.every((player) => player.chatHeard().includes('Welcome')));
      await Promise.all(people.map((player) => player.leave()));
    }
  });

  it('a map import is followed through the process that does not run it', async () => {
    const gm = await Guest.signIn(cluster.servers[0].url, 'Ada');
    const { id: sessionId } = await gm.createSession();
    const { status, body } = await upload(gm, sessionId, await makeUvtt({}));
    expect(status).toBe(202);
    const elsewhere = Object.assign(new Guest(cluster.servers[1].url), { token: gm.token });
    await until(async () => (await elsewhere.api('GET', `/api/jobs/${body.jobId}`)).body.job.status === 'done', 20_000);
    expect((await elsewhere.api('DELETE', `/api/jobs/${body.jobId}`)).status).toBe(204);
  });

  it('a stream through the process that does not run the table hears at once, and ends with the sign-in', async () => {
    const party = await throughProxy();
    const owner = ownerOf(party.gm);
    const cy = await sitDirectly(party, owner);
    const heard = listen(cluster.servers[other(owner)].url, party.sessionId, cy.token);
    await until(() => heard.text.includes('you hear'));
    for (const text of ['One', 'Two', 'Three']) {
      expect((await party.gm.say(text)).ok).toBe(true);
      await until(() => heard.text.includes(text), 2_000);
    }
    await cy.api('POST', '/api/auth/logout-everywhere', {});
    await until(() => heard.isOver, 2_000);
    await leave(party);
  });

  it('a stream goes on when the process that runs the table is killed', async () => {
    const party = await throughProxy();
    const owner = ownerOf(party.gm);
    const heard = listen(cluster.servers[other(owner)].url, party.sessionId, party.bo.token);
    await until(() => heard.text.includes('you hear'));
    await cluster.servers[owner].stop('SIGKILL');
    await until(() => !party.gm.isSeated && !party.bo.isSeated);
    await Promise.all([party.gm.untilBack(), party.bo.untilBack()]);
    expect((await party.gm.say('Still here?')).ok).toBe(true);
    await until(() => heard.text.includes('Still here?'), 12_000);
    expect(heard.isOver).toBe(false);
    heard.close();
    await leave(party);
    await cluster.restart(owner);
  });

  it('[PRC2] told to end by SIGTERM: its tables go on in the other process', async () => {
    const party = await throughProxy();
    const owner = ownerOf(party.gm);
    const toldAt = Date.now();
    const ending = cluster.servers[owner].stop('SIGTERM');
    await until(() => !party.gm.isSeated && !party.bo.isSeated);
    await Promise.all([party.gm.untilBack(), party.bo.untilBack()]);
    process.stdout.write(`SIGTERM: both back after ${Date.now() - toldAt} ms\n`);
    expect(await ending).toBe(0);
    expect(ownerOf(party.gm)).toBe(other(owner));
    await expectPlayable(party, 1_900);
    await leave(party);
    await cluster.restart(owner);
  });

  it('[PRC2] killed with -9: the other process takes its tables over within five seconds, with all that was acknowledged', async () => {
    const party = await throughProxy();
    const stop = keepMoving(party);
    await sleep(1_000);
    const owner = ownerOf(party.gm);
    const killedAt = Date.now();
    await cluster.servers[owner].stop('SIGKILL');
    await until(() => !party.gm.isSeated && !party.bo.isSeated);
    await Promise.all([party.gm.untilBack(), party.bo.untilBack()]);
    const awayMs = Date.now() - killedAt;
    process.stdout.write(`killed -9: both back after ${awayMs} ms\n`);
    expect(awayMs).toBeLessThan(5_000);
    expect(ownerOf(party.gm)).toBe(other(owner));
    await sleep(500);
    const { intentIds, x } = await stop();
    expect(intentIds.length).toBeGreaterThan(10);
    await until(() => party.gm.state.tokens.get(party.tokenId)?.x === x);
    await expectStoredOnce(party.sessionId, intentIds);
    await expectPlayable(party, 2_000);
    await leave(party);
    await cluster.restart(owner);
  });

  it('[DUR6] paused, replaced and woken: the old owner writes nothing and lets go', async () => {
    const party = await throughProxy();
    const owner = ownerOf(party.gm);
    const straggler = await sitDirectly(party, owner);
    const stop = keepMoving(party);
    await sleep(500);
    const pausedAt = Date.now();
    cluster.servers[owner].child.kill('SIGSTOP');
    await until(() => !party.gm.isSeated && !party.bo.isSeated, 15_000);
    await Promise.all([party.gm.untilBack(15_000), party.bo.untilBack(15_000)]);
    process.stdout.write(`paused: both back after ${Date.now() - pausedAt} ms\n`);
    expect(ownerOf(party.gm)).toBe(other(owner));
    const late = Array.from({ length: 5 }, () => randomUUID());
    const answers = late.map((intentId) =>
      Promise.race([straggler.say('From the past', undefined, intentId), sleep(4_000)]),
    );
    await sleep(200);
    cluster.servers[owner].child.kill('SIGCONT');
    await sleep(2_000);
    expect((await Promise.all(answers)).filter((reply) => reply?.ok)).toEqual([]);
    expect(straggler.closeCode).toBe(4001);
    expect(cluster.servers[owner].output()).toContain('The session stopped');
    expect(party.gm.chatHeard()).not.toContain('From the past');
    expect(straggler.chatHeard()).not.toContain('From the past');
    await expectNotStored(party.sessionId, late);
    const { intentIds } = await stop();
    expect(party.gm.isSeated && party.bo.isSeated).toBe(true);
    expect(ownerOf(party.gm)).toBe(other(owner));
    await expectStoredOnce(party.sessionId, intentIds);
    // Through the old owner the session is found where it lives now.
    await straggler.sitDown(party.sessionId);
    expect(ownerOf(straggler)).toBe(other(owner));
    await expectPlayable(party, 2_100);
    await straggler.leave();
    await leave(party);
  }, 60_000);

  it('[PRC3] Redis gone for twelve seconds: tables play on, nobody stops, and sessions are found again afterwards', async () => {
    const parties = [
      await throughProxy(),
      await throughProxy(),
      await open([cluster.servers[1].url, cluster.servers[0].url]),
    ];
    const rooms = parties.map(({ gm }) => gm.boot.seat.processId);
    await cluster.redis.stop();
    const startsAt = Date.now() + 12_000;
    for (let x = 1; Date.now() < startsAt; x += 1) {
      for (const party of parties) await expectPlayable(party, 300 + x);
      await sleep(200);
    }
    expect(
      parties.every(({ gm }) =>
        gm.heard.some(({ type, message }) => type === 'event.degraded' && message.dependency === 'redis'),
      ),
    ).toBe(true);
    await cluster.redis.start();
    const backAt = Date.now();
    for (const [i, { sessionId, gm }] of parties.entries()) {
      for (const { url } of cluster.servers) {
        const found = await untilFound(gm, url, sessionId);
        expect(found).toBe(rooms[i]);
      }
    }
    process.stdout.write(`Redis back: all sessions found through both after ${Date.now() - backAt} ms\n`);
    for (const party of parties) await expectPlayable(party, 2_500);
    expect(parties.flatMap(({ gm, bo }) => [gm.refusals, bo.refusals].flat())).toEqual([]);
    expect(cluster.servers.map(({ child }) => child.exitCode)).toEqual([null, null]);
    await Promise.all(parties.map(leave));
  }, 60_000);

  it('told to end by SIGTERM while Redis is away: it ends, and in order', async () => {
    const party = await throughProxy();
    const owner = ownerOf(party.gm);
    await cluster.redis.stop();
    const toldAt = Date.now();
    expect(await cluster.servers[owner].stop('SIGTERM')).toBe(0);
    process.stdout.write(`SIGTERM without Redis: ended after ${Date.now() - toldAt} ms\n`);
    await cluster.redis.start();
    await Promise.all([party.gm.untilBack(), party.bo.untilBack()]);
    await expectPlayable(party, 1_800);
    await leave(party);
    await cluster.restart(owner);
  });
});

/**
 * Asks one process for a seat, as a page opened a second time would, until it gets one; answers the process that has
 * the room.
 */
async function untilFound(player: Guest, url: string, sessionId: string): Promise<string> {
  const asked = new Guest(url);
  asked.token = player.token;
  const giveUpAt = Date.now() + 5_000;
  for (;;) {
    const { status, body } = await asked.bootstrap(sessionId);
    if (status === 200) return body.seat.processId;
    if (status !== 503 || Date.now() > giveUpAt) throw new Error(`bootstrap: ${JSON.stringify(body)}`);
    await sleep(100);
  }
}
