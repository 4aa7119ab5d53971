import type { Router } from 'express';
import { attachRequest, sheetIdsReply, spawnRequest } from '@tallow/shared/contracts';
import type { SheetId, UserId } from '@tallow/shared/kernel';
import type { SheetTemplate } from '@tallow/shared/rules';
import type { SessionRow, UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { findSample } from '../library/samples.ts';
import { idParam, parseBody, reply, withUser } from '../respond.ts';
import { gmSession, seatedSession } from '../sessions/membership.ts';

interface Wanted {
  readonly monsterId: string;
  readonly template: SheetTemplate;
  readonly count: number;
}

const UUID = /^[0-9a-f-]{36}$/;

async function monster(deps: HttpDeps, user: UserRow, monsterId: string, count: number): Promise<Wanted> {
  const own = UUID.test(monsterId) ? await deps.sheets.find(user.id, 'monster', monsterId) : undefined;
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

/** Characters and monsters from the shelf to the table, and what they learned back to the shelf. */
export function tableSheetRoutes(router: Router, deps: HttpDeps): void {
  router.post(
    '/api/sessions/:id/characters',
    withUser(deps, async (request, response, user) => {
      const { session, role } = await seatedSession(deps, request, user);
      const { characterId, place = 'auto' } = parseBody(attachRequest, request.body);
      if (role === 'spectator') throw new HttpRefusal('SPECTATOR');
      // A token sees: a player who chose its place could look anywhere.
      if (role !== 'gm' && typeof place === 'object' && place !== null) throw new HttpRefusal('NOT_GM');
      const character = await deps.sheets.find(user.id, 'character', characterId);
      if (!character) throw new HttpRefusal('UNKNOWN_CHARACTER');
      const origin = { kind: 'character', id: characterId } as const;
      await deps.live.submit(
        session,
        {
          type: 'sheet.add',
          template: character.template,
          count: 1,
          side: 'party',
          ownerId: user.id as UserId,
          origin,
          place,
        },
        user.id,
      );
      reply(response, sheetIdsReply, { sheetIds: await sheetIds(deps, session, [characterId]) }, 201);
    }),
  );

  router.post(
    '/api/sessions/:id/monsters',
    withUser(deps, async (request, response, user) => {
      const session = await gmSession(deps, request, user);
      const body = parseBody(spawnRequest, request.body);
      const wanted =
        'presetId' in body
          ? await presetMonsters(deps, user, body.presetId)
          : [await monster(deps, user, body.monsterId, body.count ?? 1)];
      const origins = wanted.map(({ monsterId }) => monsterId);
      const before = await sheetIds(deps, session, origins);
      for (const { monsterId, template, count } of wanted) {
        const origin = { kind: 'monster', id: monsterId } as const;
        await deps.live.submit(
          session,
          {
            type: 'sheet.add',
            template,
            count,
            side: body.side ?? 'foes',
            ownerId: null,
            origin,
            place: body.place ?? null,
          },
          user.id,
        );
      }
      reply(response, sheetIdsReply, { sheetIds: await sheetIds(deps, session, origins, before) }, 201);
    }),
  );

  /**
   * Only this writes play back to the base character: what it learned and how it grew, not what it carries or how it
   * fares.
   */
  router.post(
    '/api/sessions/:id/sheets/:sheetId/write-back',
    withUser(deps, async (request, response, user) => {
      const session = await gmSession(deps, request, user);
      const growth = await deps.live.query(session, 'growthOf', idParam(request, 'sheetId', 'UNKNOWN_SHEET'));
      if (!growth) throw new HttpRefusal('UNKNOWN_CHARACTER');
      const { characterId, ownerId, fields, bonuses, proficiencies } = growth;
      if (
        !(await deps.sheets.rewrite(ownerId, characterId, (template) => ({
          ...template,
          fields,
          bonuses,
          proficiencies,
        })))
      )
        throw new HttpRefusal('UNKNOWN_CHARACTER');
      response.status(204).end();
    }),
  );
}
