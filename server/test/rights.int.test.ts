import { randomUUID } from 'node:crypto';
import { example, type JsonSchema } from '@tallow/shared/contracts/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { Player } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const home = servedOnPostgres();

const PERSONS = [
  'nobody',
  'stranger',
  'former',
  'spectator',
  'player',
  'gm',
  'readToken',
  'playToken',
  'gmToken',
  'foreignToken',
] as const;
type Person = (typeof PERSONS)[number];
const RANK = { read: 0, play: 1, gm: 2, account: 3 } as const;
/** What the tokens of the table's GM are good for; people at a page of their own may do all. */
const SCOPE: Readonly<Partial<Record<Person, keyof typeof RANK>>> = {
  readToken: 'read',
  playToken: 'play',
  gmToken: 'gm',
};
/** These ask for a credential of their own. */
const JUDGES = new Set(['POST /api/auth/login', 'POST /api/auth/refresh', 'POST /api/auth/register']);
/** These end what the other rows stand on: who may make them is tried where they are tested. */
const ENDS = new Set([
  'POST /api/sessions/{id}/leave',
  'POST /api/sessions/{id}/handover',
  'DELETE /api/sessions/{id}',
  'POST /api/auth/logout',
  'POST /api/auth/logout-everywhere',
  'DELETE /api/auth/me',
  'PUT /api/auth/password',
]);

interface Row {
  readonly method: string;
  readonly path: string;
  readonly who: 'anybody' | 'user' | 'member' | 'gm' | 'admin';
  readonly scope: keyof typeof RANK;
  readonly body: JsonSchema | undefined;
}

let people: Record<Person, Player>;
let sessionId: string;
let rows: readonly Row[];

async function tokenOf(player: Player, scope: string): Promise<Player> {
  const { body } = await player.api('POST', '/api/auth/tokens', { name: scope, scope, expiresInDays: 1 });
  return Object.assign(new Player(home.server.url), { token: body.token as string, userId: player.userId });
}

beforeAll(async () => {
  const { url } = home.server;
  const guest = (name: string) => Player.signIn(url, name);
  const [gm, player, spectator, former, stranger] = await Promise.all(
    ['Ada', 'Bo', 'Cy', 'Dee', 'Eve'].map((name) => guest(name)),
  );
  const session = await gm!.createSession('Rights');
  sessionId = session.id;
  for (const who of [player!, spectator!, former!])
    await who.api('POST', '/api/sessions/join', { joinCode: session.joinCode });
  await former!.api('POST', `/api/sessions/${sessionId}/leave`, {});
  await gm!.api('POST', `/api/sessions/${sessionId}/intents`, {
    type: 'intent.action',
    action: 'member.role',
    userId: spectator!.userId,
    role: 'spectator',
  });
  people = {
    nobody: new Player(url),
    stranger: stranger!,
    former: former!,
    spectator: spectator!,
    player: player!,
    gm: gm!,
    readToken: await tokenOf(gm!, 'read'),
    playToken: await tokenOf(gm!, 'play'),
    gmToken: await tokenOf(gm!, 'gm'),
    foreignToken: Object.assign(new Player(url), { token: `tlw_${'x'.repeat(43)}` }),
  };
  const { body } = await people.nobody.api('GET', '/api/docs');
  rows = Object.entries(body.paths as Record<string, Record<string, never>>).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Record<string, unknown>>).map(([method, operation]) => {
      const content = (operation['requestBody'] as { content: Record<string, { schema: JsonSchema }> } | undefined)
        ?.content;
      return {
        method: method.toUpperCase(),
        path,
        who: operation['x-who'] as Row['who'],
        scope: operation['x-scope'] as Row['scope'],
        body: content?.['application/json']?.schema,
      };
    }),
  );
});

/** The refusal that a person must meet before anything else; undefined: none that is about who they are. */
function refusalOf({ who, scope }: Row, person: Person): string | undefined {
  if (who === 'anybody') return undefined;
  if (person === 'nobody' || person === 'foreignToken') return 'UNAUTHENTICATED';
  if (RANK[SCOPE[person] ?? 'account'] < RANK[scope]) return 'OUT_OF_SCOPE';
  if (who === 'admin') return 'NOT_ADMIN';
  const isAtTable = person !== 'stranger' && person !== 'former';
  if ((who === 'member' || who === 'gm') && !isAtTable) return 'UNKNOWN_SESSION';
  if (who === 'gm' && (person === 'player' || person === 'spectator')) return 'NOT_GM';
  return undefined;
}

const ABOUT_WHO = new Set(['UNAUTHENTICATED', 'OUT_OF_SCOPE', 'NOT_ADMIN']);

async function ask(row: Row, person: Person): Promise<string> {
  const path = row.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    name === 'id' && row.path.startsWith('/api/sessions') ? sessionId : randomUUID(),
  );
  const body = row.body ? example(row.body) : row.method === 'GET' || row.method === 'DELETE' ? undefined : {};
  const abort = AbortSignal.timeout(5_000);
  const response = await fetch(people[person].url + path, {
    method: row.method,
    signal: abort,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(people[person].token && { authorization: `Bearer ${people[person].token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    await response.body?.cancel();
    return 'allowed';
  }
  const text = await response.text();
  if (response.status >= 500) return `${response.status}`;
  const code = text.startsWith('{"error"') ? (JSON.parse(text) as { error: { code: string } }).error.code : 'allowed';
  return code;
}

describe('Every call over HTTP', () => {
  it('refuses whoever may not make it, and nobody else for who they are', async () => {
    expect(rows.length).toBeGreaterThan(60);
    const wrong: string[] = [];
    for (const row of rows) {
      const name = `${row.method} ${row.path}`;
      for (const person of PERSONS) {
        const expected = refusalOf(row, person);
        if (JUDGES.has(name) || (expected === undefined && ENDS.has(name))) continue;
        const found = await ask(row, person);
        // A flood of tries meets its limits: that says nothing of rights.
        if (found === 'RATE_LIMITED') continue;
        const isRight =
          expected === undefined
            ? !ABOUT_WHO.has(found) && !found.startsWith('5') && !(row.who === 'member' && found === 'UNKNOWN_SESSION')
            : found === expected;
        if (!isRight) wrong.push(`${name} by ${person}: ${found}, not ${expected ?? 'allowed'}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('by a token for playing leaves its GM a player', async () => {
    const at = `/api/sessions/${sessionId}/intents`;
    const start = { type: 'intent.action', action: 'token.create', name: 'By a program', x: 100, y: 100 };
    expect((await people.playToken.api('POST', at, start)).body.error.code).toBe('NOT_GM');
    expect((await people.gmToken.api('POST', at, start)).status).toBe(200);
    expect((await people.readToken.api('POST', at, start)).body.error.code).toBe('OUT_OF_SCOPE');
  });
});
