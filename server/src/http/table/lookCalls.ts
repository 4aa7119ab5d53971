import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { summaryReply, tableReply } from '@tallow/shared/contracts';
import { z } from 'zod';
import { call, SENT, type Call, type MemberAsked } from '../calls/Call.ts';
import type { HttpDeps, Looks } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { seatAt, toSessionReply } from '../sessions/membership.ts';
import { stateReply } from './stateReply.ts';
import { UnchangedAnswers } from './UnchangedAnswers.ts';

/** To somebody who is not at the table any more, whatever a list says, it does not exist. */
async function look<Name extends keyof Looks>(
  deps: HttpDeps,
  { session, user }: MemberAsked,
  name: Name,
): Promise<Looks[Name]> {
  const seen = await deps.live.look(session, name, user.id);
  if (seen) return seen;
  await seatAt(deps, session, user);
  const first = await deps.live.look(session, name, user.id);
  if (!first) throw new HttpRefusal('UNKNOWN_SESSION');
  return first;
}

const roleIn = ({ members }: Looks['summary'], userId: string) =>
  members.find((member) => member.userId === userId)?.role ?? 'spectator';

/** Some tables and some programs of one user, each asking once a second. */
const LOOKS = { name: 'look', by: 'user', perMinute: 1_200 } as const;

/** The table and the credential that a question names, as they stand in it. */
const questionOf = ({ params, headers }: Request): readonly [sessionId: string, asker: string] => [
  String(params['id']),
  headers.authorization ?? '',
];

/** What a table is like now, as its asker may know it. */
export function lookCalls(deps: HttpDeps): readonly Call[] {
  const unchanged = new UnchangedAnswers(deps.live, deps.elapsed);
  return [
    call('GET /api/sessions/:id', {
      does: 'Tells of a table, who is at it, and how they fare',
      who: 'member',
      limits: [LOOKS],
      reply: tableReply,
      answer: async (asked) => {
        const summary = await look(deps, asked, 'summary');
        const { characters, encounter } = await look(deps, asked, 'party');
        const role = roleIn(summary, asked.user.id);
        return {
          session: toSessionReply({ session: asked.session, role }),
          members: summary.members,
          characters,
          encounter,
        };
      },
    }),
    call('GET /api/sessions/:id/state', {
      does: 'Tells all that you see of a table, as a realtime client reads it',
      who: 'member',
      limits: [{ name: 'state', by: 'user', perMinute: 120 }],
      reply: stateReply,
      answer: (asked) => look(deps, asked, 'state'),
    }),
    call('GET /api/sessions/:id/summary', {
      does: 'Tells in short how a table stands; asked again with its ETag, only whether that is still so',
      who: 'member',
      limits: [LOOKS],
      reply: summaryReply,
      otherwise: { 304: 'Still as it was when this ETag was given' },
      headers: z.object({ 'If-None-Match': z.string().optional() }),
      stillSo: (request) => {
        const tag = request.headers['if-none-match'];
        return tag === undefined ? undefined : unchanged.ownerOf(...questionOf(request), tag);
      },
      answer: async (asked) => {
        const [sessionId, asker] = questionOf(asked.request);
        const remember = unchanged.watch(sessionId);
        const summary = await look(deps, asked, 'summary');
        const reply = {
          session: toSessionReply({ session: asked.session, role: roleIn(summary, asked.user.id) }),
          ...summary,
        };
        // Presence changes without a number of its own.
        const digest = createHash('sha1').update(JSON.stringify(reply)).digest('base64url').slice(0, 8);
        const tag = `"${summary.sequence}-${digest}"`;
        asked.response.setHeader('ETag', tag);
        remember(asker, asked.user.id, tag);
        if (asked.request.headers['if-none-match'] !== tag) return reply;
        asked.response.status(304).end();
        return SENT;
      },
    }),
  ];
}
