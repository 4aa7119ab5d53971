import { differencesReply, doneReply, refreshSheetRequest, writeBackRequest } from '@tallow/shared/contracts';
import type { UserId } from '@tallow/shared/kernel';
import { differencesOf } from '@tallow/shared/rules';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { growth, LIMITS, linkedTo, refresh, requireActing, staleness, writeBack } from './linked.ts';

/** A character at a table and the one in its owner's library: what each learned goes to the other by somebody's nod. */
export const characterCalls = (deps: HttpDeps): readonly Call[] => [
  call('GET /api/sessions/:id/sheets/:sheetId/differences', {
    does: 'Tells in what a character at a table differs from the one in its owner’s library',
    who: 'member',
    limits: LIMITS,
    reply: differencesReply,
    answer: async (asked) => {
      const { link, entry, library } = await linkedTo(deps, asked);
      const differences = [...differencesOf(link.parts, library)];
      return { version: entry.version, knownVersion: link.version, differences };
    },
  }),
  call('POST /api/sessions/:id/sheets/:sheetId/refresh', {
    does: 'Takes over at a table what the library says of a character; where its owner asks, once a GM nods',
    who: 'member',
    limits: LIMITS,
    body: refreshSheetRequest,
    reply: doneReply,
    answer: async (asked, { version, keep = [] }) => {
      const { session, user } = asked;
      const linked = await linkedTo(deps, asked);
      requireActing(linked);
      const { sheetId, link, entry, library, isGm, isOwner } = linked;
      if (!isGm && !isOwner) throw new HttpRefusal('NOT_GM');
      if (entry.version !== version) throw staleness(linked, differencesOf(link.parts, library));
      if (isGm) {
        await refresh(deps, session, user.id, linked, keep);
        return { done: true };
      }
      const ask = { kind: 'refresh', by: user.id as UserId, version, keep } as const;
      await deps.live.submit(session, { type: 'sheet.ask', sheetId, asked: ask }, user.id);
      return { done: false };
    },
  }),
  call('POST /api/sessions/:id/sheets/:sheetId/write-back', {
    does: 'Writes what a character learned at a table into the library: its owner at once; where a GM asks, once the owner nods',
    who: 'member',
    limits: LIMITS,
    body: writeBackRequest,
    reply: doneReply,
    answer: async (asked, { version: seen }) => {
      const { session, user } = asked;
      const linked = await linkedTo(deps, asked);
      requireActing(linked);
      const { sheetId, link, entry, isGm, isOwner } = linked;
      if (!isGm && !isOwner) throw new HttpRefusal('NOT_GM');
      const { version } = entry;
      const grown = growth(linked);
      if (grown.length > 0 && version !== (seen ?? link.version)) throw staleness(linked, grown);
      if (isOwner) {
        await writeBack(deps, session, linked);
        return { done: true };
      }
      const ask = { kind: 'write-back', by: user.id as UserId, version, keep: [] } as const;
      await deps.live.submit(session, { type: 'sheet.ask', sheetId, asked: ask }, user.id);
      await deps.asks.put({ sessionId: session.id, sheetId, characterId: entry.id });
      return { done: false };
    },
  }),
];
