import { characterReply, monsterReply } from '@tallow/shared/contracts';
import { z } from 'zod';
import type { LibrarySheetRow, SheetKind, SheetReader } from '../../database/index.ts';
import { call, type Call, type UserAsked } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { receivePortrait } from '../portraits/receivePortrait.ts';
import { idParam } from '../respond.ts';
import { readerOf } from './reader.ts';
import { toReply } from './toReply.ts';

const KINDS = [
  { kind: 'character', path: '/api/characters', unknown: 'UNKNOWN_CHARACTER', reply: characterReply },
  { kind: 'monster', path: '/api/monsters', unknown: 'UNKNOWN_MONSTER', reply: monsterReply },
] as const;

/** Puts another picture in place of the one that a sheet had, whose file goes. Empty: none. */
async function wear(
  deps: HttpDeps,
  reader: SheetReader,
  sheet: LibrarySheetRow,
  image: string,
): Promise<LibrarySheetRow> {
  const { id, kind, version, template } = sheet;
  const changed = await deps.sheets.change(reader, kind, id, { template: { ...template, image }, version });
  if (!changed || changed === 'stale') {
    await deps.portraits.delete(id, image);
    throw new HttpRefusal(changed ? 'STALE_VERSION' : kind === 'character' ? 'UNKNOWN_CHARACTER' : 'UNKNOWN_MONSTER');
  }
  if (template.image !== image) await deps.portraits.delete(id, template.image);
  return changed;
}

/** A sheet has one picture at most: so many sheets as one may keep, so many pictures. */
function callsOf(deps: HttpDeps, { kind, path, unknown, reply }: (typeof KINDS)[number]): readonly Call[] {
  const find = async ({ request, user }: UserAsked) => {
    const reader = await readerOf(deps, user);
    const sheet = await deps.sheets.find(reader, kind satisfies SheetKind, idParam(request, 'id', unknown));
    if (!sheet) throw new HttpRefusal(unknown);
    return { reader, sheet };
  };
  const findOwn = async (asked: UserAsked) => {
    const found = await find(asked);
    if (!toReply(found.sheet, found.reader).own) throw new HttpRefusal(unknown);
    return found;
  };
  return [
    call(`POST ${path}/:id/portrait`, {
      does: `Gives one of your ${kind}s a picture`,
      who: 'user',
      form: z.strictObject({}),
      limits: [{ name: 'portrait', by: 'user', perMinute: 30 }],
      reply,
      answer: async (asked) => {
        const { reader, sheet } = await findOwn(asked);
        const image = await receivePortrait(deps, asked.request, { userId: asked.user.id, sessionId: sheet.id });
        return { [kind]: toReply(await wear(deps, reader, sheet, image), reader) } as never;
      },
    }),
    call(`DELETE ${path}/:id/portrait`, {
      does: `Takes the picture of one of your ${kind}s away`,
      who: 'user',
      reply: null,
      answer: async (asked) => {
        const { reader, sheet } = await findOwn(asked);
        await wear(deps, reader, sheet, '');
      },
    }),
    call(`GET ${path}/:id/portrait/:portraitId`, {
      does: `Shows the picture of a ${kind} that you may read`,
      who: 'user',
      reply: { type: 'image/webp' },
      answer: async (asked) => {
        const { request, response } = asked;
        const { sheet } = await find(asked);
        const portraitId = String(request.params['portraitId']);
        const picture = portraitId === sheet.template.image && (await deps.portraits.read(sheet.id, portraitId));
        if (!picture) throw new HttpRefusal('NOT_FOUND');
        response.type('image/webp').setHeader('Cache-Control', 'private, max-age=31536000, immutable').send(picture);
      },
    }),
  ];
}

/** Pictures of characters and creatures away from any table: for those who may read them. */
export const sheetPortraitCalls = (deps: HttpDeps): readonly Call[] => KINDS.flatMap((kind) => callsOf(deps, kind));
