import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { listen } from './support/listen.ts';
import { Player, until } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';
import { startServer } from './support/startServer.ts';

const home = servedOnPostgres();
let gm: Player;
let bo: Player;
let id: string;
const at = (rest = ''): string => `/api/sessions/${id}${rest}`;
const chat = (who: Player, text: string, key?: string) =>
  who.api('POST', at('/intents'), { type: 'intent.chat', text }, key === undefined ? {} : { 'idempotency-key': key });

beforeEach(async () => {
  gm = await Player.signIn(home.server.url, 'Ada');
  bo = await Player.signIn(home.server.url, 'Bo');
  const session = await gm.createSession('The door');
  id = session.id;
  await gm.api('GET', at());
  await bo.api('POST', '/api/sessions/join', { joinCode: session.joinCode });
});

const streamOf = (who: Player, headers: Record<string, string> = {}) => listen(home.server.url, id, who.token, headers);

interface Feed {
  readonly events: readonly {
    readonly seq: number;
    readonly body: { readonly text?: string; readonly rolled?: { readonly formula: string } };
  }[];
  readonly next: string | null;
  readonly complete: boolean;
}

/** All pages of the feed: the formulas rolled, and what was said. */
async function wholeFeed(
  who: Player,
  limit: number,
): Promise<{ readonly texts: readonly string[]; readonly pages: number }> {
  const texts: string[] = [];
  let pages = 0;
  for (let after: string | null = '0'; after !== null; pages++) {
    const { body }: { body: Feed } = await who.api('GET', at(`/events?after=${after}&limit=${limit}`));
    expect(body).toMatchObject({ complete: true });
    texts.push(...body.events.flatMap(({ body: line }) => line.rolled?.formula.replaceAll(' ', '') ?? line.text ?? []));
    after = body.next;
  }
  return { texts, pages };
}

describe('The feed', () => {
  it('[DUR1] goes back to the first line, beyond what the room remembers, also after kill -9', async () => {
    const sent: string[] = [];
    for (let n = 0; n < 420; n += 20) {
      const formulas = Array.from({ length: 20 }, (_, k) => `d6+${n + k}`);
      for (const formula of formulas) {
        const roll = { type: 'intent.action', action: 'roll', formula, visibility: 'public' };
        while ((await bo.api('POST', at('/intents'), roll)).status !== 200) await sleep(100);
      }
      sent.push(...formulas);
    }
    const before = await wholeFeed(gm, 200);
    expect(before.texts).toEqual(sent);
    expect(before.pages).toBeGreaterThan(2);
    await home.server.stop('SIGKILL');
    home.server = await startServer({
      databaseUrl: home.databaseUrl,
      port: home.server.port,
      dataDir: home.server.dataDir,
    });
    expect((await wholeFeed(gm, 150)).texts).toEqual(sent);
  });

  it('[SEC1] tells each what they were told, and streams it as it happens', async () => {
    const bos = streamOf(bo);
    await until(() => bos.text.includes(':'));
    await chat(gm, 'for all');
    await gm.api('POST', at('/intents'), { type: 'intent.chat', text: 'for the GM', to: 'gm' });
    await chat(gm, 'the end');
    await until(() => bos.text.includes('the end'));
    expect(bos.text).toContain('for all');
    expect(bos.text).not.toContain('for the GM');
    bos.close();
    const first = /^id: (\d+)$/m.exec(bos.text)![1]!;
    const resumed = streamOf(bo, { 'last-event-id': first });
    await until(() => resumed.text.includes('the end'));
    expect(resumed.text).not.toContain('for all');
    await gm.api('POST', at('/intents'), { type: 'intent.action', action: 'member.remove', userId: bo.userId });
    await until(() => resumed.isOver);
  });
});

describe('Intents over HTTP', () => {
  it('happen once for one key, from however many requests', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 4 }, () => chat(bo, 'once', key)));
    expect(new Set(answers.map(({ body }) => body.seq)).size).toBe(1);
    expect((await wholeFeed(gm, 100)).texts).toEqual(['once']);
    expect((await chat(bo, 'once', 'not a key')).status).toBe(400);
  });

  it('share the limits of the seat', async () => {
    await bo.sitDown(id);
    const answers = await Promise.all([
      ...Array.from({ length: 8 }, (_, n) => bo.say(`seat ${n}`)),
      ...Array.from({ length: 8 }, (_, n) => chat(bo, `http ${n}`)),
    ]);
    const taken = answers.filter((answer) => ('ok' in answer ? answer.ok : answer.status === 200));
    expect(taken.length).toBeLessThanOrEqual(6);
    expect(taken.length).toBeGreaterThan(0);
  });
});

it('A summary that has not changed is not told again; presence and turns change it', async () => {
  const ask = (tag: string) =>
    fetch(home.server.url + at('/summary'), { headers: { authorization: `Bearer ${bo.token}`, 'if-none-match': tag } });
  const tag = (await ask('')).headers.get('etag')!;
  expect((await ask(tag)).status).toBe(304);
  await gm.sitDown(id);
  await until(async () => (await ask(tag)).status === 200);
});

it('Whatever a summary tells is told at once when it changes, however often nothing had changed before', async () => {
  const cy = await Player.signIn(home.server.url, 'Cy');
  const { joinCode } = (await gm.api('GET', at())).body.session;
  await cy.api('POST', '/api/sessions/join', { joinCode });
  let tag = '';
  const ask = () =>
    fetch(home.server.url + at('/summary'), { headers: { authorization: `Bearer ${cy.token}`, 'if-none-match': tag } });
  const settle = async () => {
    tag = (await ask()).headers.get('etag') ?? tag;
    for (let polls = 0; polls < 15; polls++) {
      expect((await ask()).status).toBe(304);
      await sleep(30);
    }
  };
  const changes = [
    () => gm.api('PATCH', at(), { name: 'Polled' }),
    () => gm.api('PATCH', at(), { knock: true }),
    () => gm.api('PATCH', at(), { archived: true }),
    () => gm.api('PATCH', at(), { archived: false, knock: false }),
    () => gm.api('POST', at('/join-code'), {}),
  ];
  for (const change of changes) {
    await settle();
    const { status } = await change();
    expect([String(change), status, (await ask()).status]).toEqual([String(change), 200, 200]);
  }
  await settle();
  await cy.api('POST', at('/leave'), {});
  expect((await ask()).status).toBe(404);
  await cy.api('POST', '/api/sessions/join', { joinCode: (await gm.api('GET', at())).body.session.joinCode });
  await settle();
  await cy.api('POST', '/api/auth/logout-everywhere', {});
  expect((await ask()).status).toBe(401);
});

it('Somebody who knocks waits until a GM lets them in', async () => {
  await gm.api('PATCH', at(), { knock: true });
  const { joinCode } = (await gm.api('GET', at())).body.session;
  const eve = await Player.signIn(home.server.url, 'Eve');
  const knock = () => eve.api('POST', '/api/sessions/join', { joinCode });
  const invite = (await eve.api('GET', `/api/invites/${joinCode}`)).body.invite;
  expect(invite).toMatchObject({ name: 'The door', gmNames: ['Ada'], memberCount: 2, knock: true, isMember: false });
  expect(await knock()).toMatchObject({ status: 202, body: { knocking: true } });
  expect((await eve.api('GET', at())).status).toBe(404);
  expect((await bo.api('POST', at(`/knocks/${eve.userId}`), {})).body.error.code).toBe('NOT_GM');
  expect((await gm.api('POST', at(`/knocks/${eve.userId}`), {})).status).toBe(200);
  expect((await knock()).body.session.role).toBe('player');
});

it('A table is renamed for everybody at it, at once and for good', async () => {
  await bo.sitDown(id);
  expect((await gm.api('PATCH', at(), { name: 'The cellar door' })).body.session.name).toBe('The cellar door');
  await until(() => bo.state.session.name === 'The cellar door');
  expect((await bo.api('PATCH', at(), { name: 'Mine' })).body.error.code).toBe('NOT_GM');
  expect((await bo.api('GET', '/api/sessions')).body.sessions[0].name).toBe('The cellar door');
});

it('Streams are bounded by member, and their places are given back', async () => {
  const streams = Array.from({ length: 25 }, () => streamOf(bo));
  await until(() => streams.filter(({ isOver }) => isOver).length === 5);
  await sleep(100);
  expect(streams.filter(({ text }) => text.includes('you hear'))).toHaveLength(20);
  for (const stream of streams) stream.close();
  await sleep(100);
  const again = streamOf(bo);
  await until(() => again.text.includes('you hear'));
  again.close();
});
