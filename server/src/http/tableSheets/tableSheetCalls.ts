import { attachRequest, sheetIdsReply, spawnRequest } from '@tallow/shared/contracts';
import { isUuid, type SheetId, type UserId } from '@tallow/shared/kernel';
import type { SheetTemplate } from '@tallow/shared/rules';
import type { SessionRow, UserRow } from '../../database/index.ts';
import { call, type Call } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { readerOf } from '../library/reader.ts';
import { findSample } from '../library/samples.ts';
import { seatAt } from '../sessions/membership.ts';

interface Wanted {
  readonly monsterId: string;
  readonly template: SheetTemplate;
  readonly count: number;
}

async function monster(deps: HttpDeps, user: UserRow, monsterId: string, count: number): Promise<Wanted> {
  const own = isUuid(monsterId) ? await deps.sheets.find(await readerOf(deps, user), 'monster', monsterId) : undefined;
  const template = own?.template ?? findSample(monsterId);
  if (!template) throw new HttpRefusal('UNKNOWN_MONSTER');
  return { monsterId, template, count };
}

async function presetMonsters(deps: HttpDeps, user: UserRow, presetId: string): Promise<readonly Wanted[]> {
  const preset = await deps.presets.find(user.id, presetId);
  if (!preset) throw new HttpRefusal('UNKNOWN_PRESET');
  return Promise.all(preset.entries.map(({ monsterId, count }) => monster(deps, user, monsterId, count)));
}

/** Answers the ids of what came, by what it came from. */
async function sheetIds(
  deps: HttpDeps,
  session: SessionRow,
  origins: readonly string[],
  known: readonly SheetId[] = [],
): Promise<SheetId[]> {
  const all = await deps.live.query(session, 'sheetsFrom', origins);
  return all.filter((id) => !known.includes(id));
}

/** Characters and monsters from the library to the table. */
export const tableSheetCalls = (deps: HttpDeps): readonly Call[] => [
  call('POST /api/sessions/:id/characters', {
    does: 'Brings one of your characters to a table',
    who: 'member',
    body: attachRequest,
    reply: sheetIdsReply,
    status: 201,
    answer: async ({ session, user }, { characterId, place = 'auto' }) => {
      const { role } = await seatAt(deps, session, user);
      if (role === 'spectator') throw new HttpRefusal('SPECTATOR');
      // A token sees: a player who chose its place could look anywhere.
      if (role !== 'gm' && typeof place === 'object' && place !== null) throw new HttpRefusal('NOT_GM');
      const character = await deps.sheets.find(await readerOf(deps, user), 'character', characterId);
      if (!character) throw new HttpRefusal('UNKNOWN_CHARACTER');
      const origin = { kind: 'character', id: characterId, version: character.version } as const;
      const brought = { count: 1, side: 'party', ownerId: user.id as UserId, origin, place } as const;
      await deps.portraits.copy(characterId, character.template.image, session.id);
      await deps.live.submit(session, { type: 'sheet.add', template: character.template, ...brought }, user.id);
      return { sheetIds: await sheetIds(deps, session, [characterId]) };
    },
  }),
  call('POST /api/sessions/:id/monsters', {
    does: 'Brings numbered monsters to a table: of one kind, or a whole group',
    who: 'gm',
    body: spawnRequest,
    reply: sheetIdsReply,
    status: 201,
    answer: async ({ session, user }, body) => {
      const wanted =
        'presetId' in body
          ? await presetMonsters(deps, user, body.presetId)
          : 'templateId' in body
            ? [await monster(deps, user, body.templateId, body.quantity ?? 1)]
            : [await monster(deps, user, body.monsterId, body.count ?? 1)];
      const origins = wanted.map(({ monsterId }) => monsterId);
      const before = await sheetIds(deps, session, origins);
      for (const { monsterId, template, count } of wanted) {
        await deps.portraits.copy(monsterId, template.image, session.id);
        const origin = { kind: 'monster', id: monsterId } as const;
        const brought = { side: body.side ?? 'foes', ownerId: null, origin, place: body.place ?? null } as const;
        await deps.live.submit(session, { type: 'sheet.add', template, count, ...brought }, user.id);
      }
      return { sheetIds: await sheetIds(deps, session, origins, before) };
    },
  }),
];
