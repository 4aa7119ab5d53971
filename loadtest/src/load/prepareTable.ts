import { importMap } from '../bench/importMap.ts';
import type { PreparedPerson, PreparedTable } from '../k6/Prepared.ts';
import { call } from '../protocol/rest.ts';
import { Visitor, type ServerAddress } from '../protocol/Visitor.ts';

/**
 * The middle of the bench map, in the middle of a room (map units): no wall or pillar stands between tokens around it.
 */
const CENTRE = [1_850, 1_850] as const;
const SPACING = 50;
const ROW = 5;
/** A GM may ask 30 things a second, and as many at once. */
const AT_ONCE = 25;
const ASK_PACE_MS = 40;

export interface TableWish {
  readonly server: ServerAddress;
  readonly map: Buffer;
  /** With a token each; the first is the GM. */
  readonly movers: number;
  /** Spectators, who see what the party sees. */
  readonly watchers: number;
}

/** Opens a table with people and tokens, and lets go of it again. */
export async function prepareTable({ server, map, movers, watchers }: TableWish): Promise<PreparedTable> {
  const { url, version } = server;
  const people: (PreparedPerson & { bearer: string })[] = [];
  const gm = await guest(url, 0);
  const { session } = await call(url, 'POST', '/api/sessions', gm.bearer, { name: 'Load' });
  for (let i = 1; i < movers + watchers; i++) {
    const person = await guest(url, i);
    await call(url, 'POST', '/api/sessions/join', person.bearer, { joinCode: session.joinCode });
    people.push(person);
  }
  people.unshift(gm);
  await importMap(url, gm.bearer, session.id, map);
  for (const { bearer } of people.slice(1))
    await call(url, 'POST', '/api/session/bootstrap', bearer, { sessionId: session.id, clientVersion: version });
  return { sessionId: session.id, people: await placeTokens(server, session.id, people, movers) };
}

async function guest(url: string, number: number): Promise<PreparedPerson> {
  const { token, user } = await call(url, 'POST', '/api/auth/guest', undefined, { displayName: `Guest ${number}` });
  return { bearer: token, userId: user.id };
}

async function placeTokens(
  server: ServerAddress,
  sessionId: string,
  people: readonly PreparedPerson[],
  movers: number,
): Promise<PreparedPerson[]> {
  const gm = await Visitor.join(server, sessionId, people[0]!.bearer);
  const placed: PreparedPerson[] = [];
  for (const [i, person] of people.entries()) {
    if (i >= AT_ONCE) await new Promise((resolve) => setTimeout(resolve, ASK_PACE_MS));
    if (i >= movers) {
      await gm.ask('intent.action', { action: 'member.role', userId: person.userId, role: 'spectator' });
      placed.push(person);
      continue;
    }
    const home = [CENTRE[0] + (i % ROW) * SPACING, CENTRE[1] + (Math.floor(i / ROW) % ROW) * SPACING] as const;
    await gm.ask('intent.action', {
      action: 'token.create',
      name: `Token ${i}`,
      x: home[0],
      y: home[1],
      ownerId: person.userId,
    });
    const { tokens } = gm.room.state as { tokens: Map<string, { ownerId: string }> };
    placed.push({ ...person, tokenId: [...tokens].find(([, token]) => token.ownerId === person.userId)![0], home });
  }
  gm.leave();
  return placed;
}
