// A bot at a table: rolls initiative for its own when an encounter starts, and answers `!hp` in the chat.
// TALLOW=https://play.example.org TALLOW_TOKEN=tlw_… JOIN_CODE=… node docs/examples/bot.ts
import { setTimeout as sleep } from 'node:timers/promises';
import type { operations } from './tallow-api.d.ts';

type Ok<Body> = { 200: { content: { 'application/json': Body } } };
type Answer<Name extends keyof operations> = operations[Name]['responses'] extends Ok<infer Body> ? Body : never;
type Line = Answer<'getSessionsIdEvents'>['events'][number];

const { TALLOW = 'http://127.0.0.1:2567', TALLOW_TOKEN, JOIN_CODE } = process.env;
const headers = { authorization: `Bearer ${TALLOW_TOKEN}`, 'content-type': 'application/json' };

async function ask<Name extends keyof operations>(method: string, path: string, body?: object): Promise<Answer<Name>> {
  const response = await fetch(TALLOW + path, { method, headers, ...(body && { body: JSON.stringify(body) }) });
  if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
  return (await response.json()) as Answer<Name>;
}

/** The table, once somebody let us in. */
async function join(): Promise<string> {
  for (;;) {
    const joined = await ask<'postSessionsJoin'>('POST', '/api/sessions/join', { joinCode: JOIN_CODE });
    if ('session' in joined) return `/api/sessions/${joined.session.id}`;
    await sleep(5_000);
  }
}

/** Answers what is told at the table, until the line breaks; then once more from where it broke off. */
async function follow(table: string, userId: string, told: { last: number }): Promise<void> {
  const stream = { headers: { ...headers, 'last-event-id': String(told.last) } };
  const { status, body } = await fetch(`${TALLOW}${table}/stream`, stream);
  if ([401, 403, 404].includes(status)) process.exit(1);
  let unread = '';
  for await (const text of body?.pipeThrough(new TextDecoderStream()) ?? []) {
    const lines = (unread + text).split('\n');
    unread = lines.pop() ?? '';
    for (const data of lines.filter((each) => each.startsWith('data: '))) {
      const line = JSON.parse(data.slice('data: '.length)) as Line;
      await answer(table, userId, line).catch(console.error);
      told.last = line.seq;
    }
  }
}

async function answer(table: string, userId: string, { body }: Line): Promise<unknown> {
  const { characters } = await ask<'getSessionsId'>('GET', table);
  if (body.kind === 'encounter' && body.what === 'started' && characters.some(({ ownerId }) => ownerId === userId))
    return ask('POST', `${table}/initiative/roll-self`, {});
  if (body.kind !== 'chat' || body.text.trim() !== '!hp') return;
  const known = characters.filter(({ currentHp }) => currentHp !== null);
  const text = known.map(({ name, currentHp, maxHp }) => `${name} ${currentHp}/${maxHp}`).join(', ');
  return ask('POST', `${table}/intents`, { type: 'intent.chat', text: text || 'I see nobody’s hit points.' });
}

const { user } = await ask<'getAuthMe'>('GET', '/api/auth/me');
const table = await join();
const told = { last: (await ask<'getSessionsIdSummary'>('GET', `${table}/summary`)).sequence };
for (; ; await sleep(2_000)) await follow(table, user.id, told).catch(console.error);
