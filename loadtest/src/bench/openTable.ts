import { call } from '../protocol/rest.ts';
import { Visitor, type ServerAddress } from '../protocol/Visitor.ts';
import type { MovePattern } from './movePatterns.ts';
import { importMap } from './importMap.ts';
import type { Tally } from './Tally.ts';
import { Walker } from './Walker.ts';

export interface TableWish {
  readonly server: ServerAddress;
  readonly map: Buffer;
  /** Where the tokens start (map units), one for each seat; the first is the GM's. */
  readonly homes: readonly (readonly [number, number])[];
  readonly tally: Tally;
  readonly pattern?: MovePattern | undefined;
}

/** A GM and players on a walled map, each with a token. */
export async function openTable({ server, map, homes, tally, pattern }: TableWish): Promise<Walker[]> {
  const { url } = server;
  const users: { token: string; user: { id: string } }[] = [];
  for (let i = 0; i < homes.length; i++)
    users.push(await call(url, 'POST', '/api/auth/guest', undefined, { displayName: `Walker ${i}` }));
  const gm = users[0]!;
  const { session } = await call(url, 'POST', '/api/sessions', gm.token, { name: 'Bench' });
  for (const user of users.slice(1))
    await call(url, 'POST', '/api/sessions/join', user.token, { joinCode: session.joinCode });
  await importMap(url, gm.token, session.id, map);
  const visitors: Visitor[] = [];
  for (const user of users) visitors.push(await Visitor.join(server, session.id, user.token));
  const walkers: Walker[] = [];
  for (const [i, user] of users.entries()) {
    const [x, y] = homes[i]!;
    const name = `Token ${i}`;
    await visitors[0]!.ask('intent.action', { action: 'token.create', name, x, y, ownerId: user.user.id });
    const { tokens } = visitors[0]!.room.state as { tokens: Map<string, { name: string }> };
    const tokenId = [...tokens].find(([, token]) => token.name === name)![0];
    walkers.push(new Walker(visitors[i]!, tally, tokenId, [x, y], pattern));
  }
  return walkers;
}

/** Tables opened at the same time: more would only queue up in the server. */
const AT_ONCE = 4;

/** That many tables; their walkers, table by table. */
export async function openTables(count: number, wish: TableWish): Promise<Walker[]> {
  const walkers: Walker[] = [];
  for (let opened = 0; opened < count; opened += AT_ONCE) {
    const batch = await Promise.all(Array.from({ length: Math.min(AT_ONCE, count - opened) }, () => openTable(wish)));
    walkers.push(...batch.flat());
  }
  return walkers;
}
