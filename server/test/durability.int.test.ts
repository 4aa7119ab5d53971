import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seatParty, until, type Player } from './support/Player.ts';
import { startTestPostgres, type TestPostgres } from './support/postgres.ts';
import { startServer, type ServerOptions } from './support/startServer.ts';
import { storedIntents } from './support/storedIntents.ts';

const ROUNDS_EACH = 10;
let postgres: TestPostgres;
beforeAll(async () => void (postgres = await startTestPostgres()));
afterAll(() => postgres?.stop());

interface Acknowledged {
  readonly intentId: string;
  readonly seq: number;
}

/** Moves and talks as fast as the limits allow until the line is dead; answers what was acknowledged, in order. */
async function keepBusy(player: Player, tokenId: string, isOver: () => boolean): Promise<readonly Acknowledged[]> {
  const acknowledged: Acknowledged[] = [];
  const pending: Promise<void>[] = [];
  for (let i = 0; !isOver(); i++) {
    const intentId = randomUUID();
    const asked =
      i % 12 === 0
        ? player.say(`line ${i}`, undefined, intentId)
        : player.move(tokenId, Math.floor(Math.random() * 2_900), Math.floor(Math.random() * 1_900), intentId);
    pending.push(asked.then((reply) => void (reply.ok && acknowledged.push({ intentId, seq: reply.seq }))));
    await sleep(20 + Math.random() * 50);
  }
  await Promise.race([Promise.all(pending), sleep(300)]);
  return acknowledged;
}

async function survive(options: ServerOptions): Promise<number> {
  let server = await startServer(options);
  const { gm, players, sessionId } = await seatParty(server.url, ['Bo', 'Cy']);
  const everybody = [gm, ...players];
  const acknowledged = new Map<string, Acknowledged[]>(everybody.map((player) => [player.userId, []]));
  const tokens = new Map<string, string>();
  for (const player of everybody) {
    await gm.act({ action: 'token.create', name: player.userId, ownerId: player.userId, x: 500, y: 500 });
    await until(() => gm.tokenNamed(player.userId) !== undefined);
    tokens.set(player.userId, gm.tokenNamed(player.userId)!);
  }
  for (let round = 0; round < ROUNDS_EACH; round++) {
    let isOver = false;
    const busy = everybody.map((player) => keepBusy(player, tokens.get(player.userId)!, () => isOver));
    await sleep(100 + Math.random() * 700);
    await server.stop('SIGKILL');
    isOver = true;
    for (const [i, player] of everybody.entries()) acknowledged.get(player.userId)!.push(...(await busy[i]!));
    if (round % 5 === 4) await check(options, sessionId, acknowledged);
    server = await startServer({ ...options, port: server.port, dataDir: server.dataDir });
    for (const player of everybody) await player.sitDown(sessionId, { reconnectToken: player.boot.reconnectToken });
    expect([...gm.state.tokens.keys()].toSorted()).toEqual([...tokens.values()].toSorted());
  }
  await server.stop();
  return [...acknowledged.values()].flat().length;
}

/** Every acknowledged intent is stored once, in the order it was acknowledged; the journal has no gap. */
async function check(
  options: ServerOptions,
  sessionId: string,
  acknowledged: ReadonlyMap<string, readonly Acknowledged[]>,
): Promise<void> {
  const stored = await storedIntents(options, sessionId);
  expect(stored.map(({ seq }) => seq)).toEqual(stored.map((_, i) => i + 1));
  for (const [userId, answers] of acknowledged) {
    const places = answers.map(({ intentId }) =>
      stored.flatMap((row) => (row.actorId === userId && row.intentId === intentId ? [row.seq] : [])),
    );
    expect(places.filter((found) => found.length !== 1)).toEqual([]);
    expect(places.flat()).toEqual(places.flat().toSorted((a, b) => a - b));
    expect(answers.map(({ seq }) => seq)).toEqual(answers.map(({ seq }) => seq).toSorted((a, b) => a - b));
  }
}

const newDataDir = (): string => mkdtempSync(path.join(os.tmpdir(), 'tallow-durable-'));

describe(`Killed with -9 at a random moment, ${ROUNDS_EACH} times`, () => {
  it('[DUR2] the server on PostgreSQL has lost nothing acknowledged and doubled nothing', async () => {
    expect(await survive({ databaseUrl: await postgres.createDatabase(), dataDir: newDataDir() })).toBeGreaterThan(100);
  }, 120_000);

  it('[DUR2] the embedded server has lost nothing acknowledged and doubled nothing', async () => {
    expect(await survive({ dataDir: newDataDir() })).toBeGreaterThan(100);
  }, 120_000);
});
