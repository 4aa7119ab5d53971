import { randomUUID } from 'node:crypto';
import { Validator } from '@seriousme/openapi-schema-validator';
import { findRuleset } from '@tallow/shared/rules';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { beforeAll, expect, it } from 'vitest';
import { Player } from './support/Player.ts';
import { servedOnPostgres } from './support/servedOnPostgres.ts';

const home = servedOnPostgres();
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);

interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, unknown>> }>>;
}
let paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
let gm: Player;
let sessionId: string;
const walked = new Set<string>();
const template = { ...findRuleset('d20')!.heroes![0]!, name: 'Gear' };

beforeAll(async () => {
  const document = (await (await fetch(`${home.server.url}/api/docs`)).json()) as { paths: typeof paths };
  ({ paths } = document);
  ajv.addSchema(document, 'api');
  gm = await Player.signIn(home.server.url, 'Ada');
  const { body } = await gm.api('POST', '/api/sessions', { name: 'A walk', ruleset: 'd20' });
  sessionId = body.session.id;
});

const escaped = (name: string): string => encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'));

/** What the document says of an answer: undefined where it has no JSON. Throws for an answer that it does not know. */
function documented(path: string, method: string, status: number): ValidateFunction | undefined {
  const { responses } = paths[path]![method]!;
  const at = responses[status] ? String(status) : status >= 400 ? 'default' : undefined;
  if (at === undefined) throw new Error(`${method} ${path} does not say that it answers ${status}`);
  if (!responses[at]!.content?.['application/json']) return undefined;
  const place = ['paths', path, method, 'responses', at, 'content', 'application/json', 'schema'].map(escaped);
  return ajv.compile({ $ref: `api#/${place.join('/')}` });
}

interface Asked {
  readonly body?: unknown;
  readonly who?: Player;
  readonly headers?: Record<string, string>;
  readonly query?: string;
  readonly [name: `:${string}`]: string;
}

/** Asks, and holds the answer against the document. */
async function walk(place: string, status: number, { body, who = gm, headers = {}, query = '', ...names }: Asked = {}) {
  const [method, path] = place.split(' ') as [string, string];
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[`:${name}`] ?? sessionId);
  const response = await fetch(home.server.url + filled + query, {
    method,
    headers: { authorization: `Bearer ${who.token}`, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  expect([place, response.status, response.status === status ? '' : text]).toEqual([place, status, '']);
  const validate = documented(path, method.toLowerCase(), status);
  const told = validate || text === '' ? JSON.parse(text || 'null') : text;
  if (validate) expect([place, validate(told) ? [] : validate.errors]).toEqual([place, []]);
  else expect([place, response.headers.get('content-type')?.includes('json') ?? false]).toEqual([place, false]);
  walked.add(place);
  return { body: told, headers: response.headers };
}

it('The document is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  const document = await (await fetch(`${home.server.url}/api/docs`)).json();
  expect(await validator.validate(document as Record<string, unknown>)).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

it('A table is played as the document says', async () => {
  const bo = await Player.signIn(home.server.url, 'Bo');
  const { body } = await walk('GET /api/sessions/{id}', 200);
  const { joinCode } = body.session;
  await walk('GET /api/invites/{code}', 200, { who: bo, ':code': joinCode });
  await walk('POST /api/sessions/join', 200, { who: bo, body: { joinCode } });
  await walk('POST /api/sessions/join', 400, { who: bo, body: {} });
  await walk('PATCH /api/sessions/{id}', 200, { body: { knock: true } });
  const cy = await Player.signIn(home.server.url, 'Cy');
  await walk('POST /api/sessions/join', 202, { who: cy, body: { joinCode } });
  await walk('POST /api/sessions/{id}/knocks/{userId}', 200, { body: {}, ':userId': cy.userId });
  const intent = { type: 'intent.action', action: 'sheet.add', template, ownerId: bo.userId, side: 'party' };
  await walk('POST /api/sessions/{id}/intents', 200, { body: { ...intent, place: { x: 500, y: 500 } } });
  const { body: table } = await walk('GET /api/sessions/{id}', 200, { who: bo });
  const who = { ':characterId': table.characters[0].sheetId as string };
  await walk('POST /api/sessions/{id}/encounter/start', 200, { body: {} });
  await walk('POST /api/sessions/{id}/initiative/roll-self', 200, { who: bo, body: {} });
  await walk('POST /api/sessions/{id}/initiative/roll-self', 404, { who: bo, body: {}, ':id': randomUUID() });
  const base = 'POST /api/sessions/{id}/characters/{characterId}';
  await walk(`${base}/set-hp`, 200, { ...who, body: { currentHp: 3, tempHp: 1 } });
  await walk(`${base}/set-initiative`, 200, { ...who, body: { initiative: 12 } });
  await walk(`${base}/apply-effect`, 200, { ...who, body: { name: 'Dazed', duration: { kind: 'until-removed' } } });
  await walk('POST /api/sessions/{id}/encounter/next-turn', 200, { body: {} });
  await walk('POST /api/sessions/{id}/encounter/end', 200, { body: {} });
  await walk('POST /api/sessions/{id}/tokens', 201, { body: { name: 'Cart', x: 100, y: 100 } });
  await walk('POST /api/sessions/{id}/undo', 200, { body: {} });
});

it('A table is looked at as the document says', async () => {
  const { headers } = await walk('GET /api/sessions/{id}/summary', 200);
  await walk('GET /api/sessions/{id}/summary', 304, { headers: { 'if-none-match': headers.get('etag')! } });
  await walk('GET /api/sessions/{id}/state', 200);
  await walk('GET /api/sessions/{id}/events', 200, { query: '?after=-1&limit=200' });
  await walk('GET /api/sessions/{id}/events', 400, { query: '?limit=9999' });
  await walk('GET /api/sessions', 200);
  await walk('GET /api/sessions/{id}', 404, { ':id': randomUUID() });
  await walk('GET /api/sessions/{id}', 401, { who: new Player(home.server.url) });
});

it('People and their programs are answered as the document says', async () => {
  await walk('POST /api/auth/guest', 200, { body: { displayName: 'Di' } });
  await walk('GET /api/auth/me', 200);
  const { body } = await walk('POST /api/auth/tokens', 201, { body: { name: 'bot', scope: 'read', expiresInDays: 1 } });
  const bot = Object.assign(new Player(home.server.url), { token: body.token as string });
  await walk('POST /api/sessions/{id}/undo', 403, { who: bot, body: {} });
  await walk('DELETE /api/auth/tokens/{tokenId}', 204, { ':tokenId': body.apiToken.id });
});

it('Whatever can be read without a name more is as the document says', async () => {
  const open = Object.entries(paths).filter(
    ([path, { get }]) => get && !/(?<!sessions\/)\{|stream|oidc|\.(?!json)/.test(path),
  );
  for (const [path] of open) if (!walked.has(`GET ${path}`)) await walk(`GET ${path}`, 200);
  expect(walked.size).toBeGreaterThan(30);
});
