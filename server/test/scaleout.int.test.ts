import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureRedis } from '../../scripts/redis.mjs';
import { Player, until } from './support/Player.ts';
import { startCluster, type Cluster } from './support/cluster.ts';

const programs = ensureRedis();
if (!programs.ok) process.stderr.write(`Scale-out is NOT tested: ${programs.message}\n`);

let cluster: Cluster;

/** The process that a player's socket leads to. */
const ownerOf = (player: Player): 0 | 1 => (String(player.boot.seat.publicAddress).endsWith('/p1') ? 0 : 1);

async function seatThrough(urls: readonly string[]): Promise<{ readonly sessionId: string; readonly players: readonly Player[] }> {
  const people = await Promise.all(urls.map((url, i) => Player.signIn(url, `P${i}`)));
  const { id: sessionId, joinCode } = await people[0]!.createSession();
  for (const player of people.slice(1)) await player.api('POST', '/api/sessions/join', { joinCode });
  for (const player of people) await player.sitDown(sessionId);
  return { sessionId, players: people };
}

describe.skipIf(!programs.ok)('Two processes behind one address', () => {
  beforeAll(async () => void (cluster = await startCluster()));
  afterAll(() => cluster?.stop());

  it('a session is joined through both and lives in one', async () => {
    const { players: [gm, bo] } = await seatThrough(cluster.servers.map(({ url }) => url));
    expect(ownerOf(gm!)).toBe(ownerOf(bo!));
    await gm!.act({ action: 'token.create', name: 'Orc', ownerId: bo!.userId, x: 100, y: 100 });
    await until(() => bo!.tokenNamed('Orc') !== undefined);
    const id = bo!.tokenNamed('Orc')!;
    expect((await bo!.move(id, 700, 300)).ok).toBe(true);
    await until(() => gm!.state.tokens.get(id)?.x === 700);
  });
});
