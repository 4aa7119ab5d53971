import { answerAskRequest, asksReply, doneReply } from '@tallow/shared/contracts';
import { isUuid, type SessionId, type SheetId } from '@tallow/shared/kernel';
import { differencesOf } from '@tallow/shared/rules';
import { call, type Call, type MemberAsked } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { growth, LIMITS, linkedTo, refresh, requireActing, staleness, writeBack } from './linked.ts';

/** Whoever is to decide says yes; they, and who asked, may say no. */
async function answer(deps: HttpDeps, asked: MemberAsked, yes: boolean, version?: number): Promise<boolean> {
  const { session, user } = asked;
  const linked = await linkedTo(deps, asked);
  const { sheetId, link, isGm, isOwner } = linked;
  const open = link.asked;
  if (open === null) return false;
  requireActing(linked);
  const decides = open.kind === 'refresh' ? isGm : isOwner;
  if (!decides && (yes || open.by !== user.id)) throw new HttpRefusal(open.kind === 'refresh' ? 'NOT_GM' : 'NOT_OWNER');
  if (!yes) {
    await deps.live.submit(session, { type: 'sheet.ask', sheetId, asked: null }, user.id);
    return true;
  }
  const isStale = linked.entry.version !== (version ?? open.version);
  if (open.kind === 'refresh') {
    if (isStale) throw staleness(linked, differencesOf(link.parts, linked.library));
    await refresh(deps, session, user.id, linked, open.keep);
    return true;
  }
  if (isStale && growth(linked).length > 0) throw staleness(linked, growth(linked));
  await writeBack(deps, session, linked);
  return true;
}

/** What nobody can answer any more is asked no more: the character has left the library, or the table. */
async function dropDead(deps: HttpDeps, { session, user, request }: MemberAsked, cause: unknown): Promise<void> {
  const code = cause instanceof HttpRefusal ? cause.error.code : undefined;
  const sheetId = String(request.params['sheetId']);
  if (code === 'UNKNOWN_SHEET' && isUuid(sheetId)) await deps.asks.removeOf(user.id, session.id, sheetId);
  if (code !== 'UNKNOWN_CHARACTER') return;
  const link = await deps.live.query(session, 'linkOf', user.id, sheetId);
  if (link?.asked)
    await deps.live.submit(session, { type: 'sheet.ask', sheetId: sheetId as SheetId, asked: null }, user.id);
  await deps.asks.remove(session.id, sheetId);
}

/** What waits for somebody's nod about a character, and the nod. */
export const askCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/sessions/:id/sheets/:sheetId/answer', {
    does: 'Nods at what is asked about a character at a table, or does not; who asked takes it back',
    who: 'member',
    limits: LIMITS,
    body: answerAskRequest,
    reply: doneReply,
    answer: async (asked, { yes, version }) => {
      try {
        const done = await answer(deps, asked, yes, version);
        await deps.asks.remove(asked.session.id, String(asked.request.params['sheetId']));
        return { done };
      } catch (cause) {
        await dropDead(deps, asked, cause);
        throw cause;
      }
    },
  }),
  call('GET /api/asks', {
    does: 'Lists what tables ask about your characters',
    who: 'user',
    limits: [{ name: 'library', by: 'user', perMinute: 300 }],
    reply: asksReply,
    answer: async ({ user }) => ({
      asks: (await deps.asks.listFor(user.id)).map(({ sessionId, sheetId, askedAt, ...ask }) => ({
        ...ask,
        sessionId: sessionId as SessionId,
        sheetId: sheetId as SheetId,
        askedAt: askedAt.getTime(),
      })),
    }),
  }),
];
