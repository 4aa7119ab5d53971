import { randomUUID } from 'node:crypto';
import { json, type Request, type Router } from 'express';
import type { z } from 'zod';
import {
  changeSheetRequest,
  characterReply,
  charactersReply,
  createSheetRequest,
  monsterReply,
  monstersReply,
  sheetFile,
  type LibrarySheetReply,
  type SheetFile,
} from '@tallow/shared/contracts';
import { findRuleset, newTemplate, templateProblems, type SheetTemplate } from '@tallow/shared/rules';
import type { LibrarySheetRow, SheetKind, UserRow } from '../../database/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam, parseBody, reply, withUser } from '../respond.ts';
import { remapIds } from './remapIds.ts';
import { samples } from './samples.ts';

/** Sheets of one kind that one user may keep. */
const MAX_SHEETS = 500;
/** A sheet full of entries is larger than other requests. */
const SHEET_BODY = json({ limit: '256kb' });

type Template = z.infer<typeof sheetFile>['template'];

const toReply = ({ id, version, updatedAt, campaignId, template }: LibrarySheetRow): LibrarySheetReply => ({
  id,
  version,
  updatedAt: updatedAt.getTime(),
  own: true,
  campaignId,
  template: template as Template,
});

/** The template, if it is one of its ruleset; the refusal says what is wrong first. */
function checked(template: SheetTemplate): SheetTemplate {
  const ruleset = findRuleset(template.ruleset);
  if (!ruleset)
    throw new HttpRefusal('INVALID_INPUT', { path: 'ruleset', why: `there is no ruleset ${template.ruleset}` });
  const [problem] = templateProblems(ruleset, template);
  if (problem !== undefined) throw new HttpRefusal('INVALID_INPUT', { path: 'template', why: problem });
  return template;
}

function templateFrom(body: z.infer<typeof createSheetRequest>): SheetTemplate {
  if ('template' in body) return checked(remapIds(body.template));
  const ruleset = findRuleset(body.ruleset);
  if (!ruleset) throw new HttpRefusal('INVALID_INPUT', { path: 'ruleset', why: `there is no ruleset ${body.ruleset}` });
  return checked(newTemplate(ruleset, body.name, body.fields));
}

async function ownCampaign(deps: HttpDeps, user: UserRow, campaignId: string | null | undefined): Promise<void> {
  if (campaignId && !(await deps.campaigns.find(user.id, campaignId))) throw new HttpRefusal('UNKNOWN_CAMPAIGN');
}

async function store(
  deps: HttpDeps,
  user: UserRow,
  kind: SheetKind,
  template: SheetTemplate,
  campaignId: string | null,
): Promise<LibrarySheetReply> {
  await ownCampaign(deps, user, campaignId);
  if ((await deps.sheets.count(user.id, kind)) >= MAX_SHEETS) throw new HttpRefusal('TOO_MANY');
  return toReply(await deps.sheets.create(user.id, { id: randomUUID(), kind, template, campaignId }));
}

function matches(request: Request, { template }: LibrarySheetReply): boolean {
  const { q, ruleset } = request.query;
  const isNamed = typeof q !== 'string' || template.name.toLowerCase().includes(q.toLowerCase());
  return isNamed && (typeof ruleset !== 'string' || template.ruleset === ruleset);
}

interface Shelf {
  readonly kind: SheetKind;
  readonly path: '/api/characters' | '/api/monsters';
  readonly unknown: 'UNKNOWN_CHARACTER' | 'UNKNOWN_MONSTER';
  readonly one: (sheet: LibrarySheetReply) => readonly [z.ZodType, object];
  readonly all: (sheets: readonly LibrarySheetReply[]) => readonly [z.ZodType, object];
}
const SHELVES: readonly Shelf[] = [
  {
    kind: 'character',
    path: '/api/characters',
    unknown: 'UNKNOWN_CHARACTER',
    one: (character) => [characterReply, { character }],
    all: (characters) => [charactersReply, { characters }],
  },
  {
    kind: 'monster',
    path: '/api/monsters',
    unknown: 'UNKNOWN_MONSTER',
    one: (monster) => [monsterReply, { monster }],
    all: (monsters) => [monstersReply, { monsters }],
  },
];

function shelfRoutes(router: Router, deps: HttpDeps, { kind, path, unknown, one, all }: Shelf): void {
  const find = async (request: Request, user: UserRow): Promise<LibrarySheetReply> => {
    const sample = kind === 'monster' ? samples().find(({ id }) => id === request.params['id']) : undefined;
    if (sample) return sample;
    const sheet = await deps.sheets.find(user.id, kind, idParam(request, 'id', unknown));
    if (!sheet) throw new HttpRefusal(unknown);
    return toReply(sheet);
  };

  router.get(
    path,
    withUser(deps, async (request, response, user) => {
      const own = (await deps.sheets.list(user.id, kind)).map(toReply);
      reply(
        response,
        ...all([...own, ...(kind === 'monster' ? samples() : [])].filter((sheet) => matches(request, sheet))),
      );
    }),
  );

  router.post(
    path,
    withUser(deps, async (request, response, user) => {
      const body = parseBody(createSheetRequest, request.body);
      reply(response, ...one(await store(deps, user, kind, templateFrom(body), body.campaignId ?? null)), 201);
    }),
  );

  router.get(
    `${path}/:id`,
    withUser(deps, async (request, response, user) => reply(response, ...one(await find(request, user)))),
  );

  router.put(
    `${path}/:id`,
    withUser(deps, async (request, response, user) => {
      const { template, campaignId, version } = parseBody(changeSheetRequest, request.body);
      await ownCampaign(deps, user, campaignId);
      const changed = await deps.sheets.change(user.id, kind, idParam(request, 'id', unknown), {
        template: checked(template),
        campaignId,
        version,
      });
      if (!changed) throw new HttpRefusal(unknown);
      if (changed === 'stale') throw new HttpRefusal('STALE_VERSION');
      reply(response, ...one(toReply(changed)));
    }),
  );

  router.delete(
    `${path}/:id`,
    withUser(deps, async (request, response, user) => {
      if (!(await deps.sheets.delete(user.id, kind, idParam(request, 'id', unknown)))) throw new HttpRefusal(unknown);
      response.status(204).end();
    }),
  );

  router.get(
    `${path}/:id/export`,
    withUser(deps, async (request, response, user) => {
      const { template } = await find(request, user);
      const file: SheetFile = { format: 'tallow-sheet', schemaVersion: 1, kind, template };
      response.attachment(`${template.name.replaceAll(/[^\w-]+/g, '_')}.json`);
      reply(response, sheetFile, file);
    }),
  );

  router.post(
    `${path}/import`,
    withUser(deps, async (request, response, user) => {
      const { template } = parseBody(sheetFile, request.body);
      reply(response, ...one(await store(deps, user, kind, checked(remapIds(template)), null)), 201);
    }),
  );
}

/**
 * Characters and monsters that users keep apart from sessions. Only the owner reads, changes, deletes or attaches them.
 */
export function libraryRoutes(router: Router, deps: HttpDeps): void {
  for (const shelf of SHELVES) shelfRoutes(router, deps, shelf);
}

/** Before the general body limit. */
export function libraryBodies(router: Router): void {
  for (const { path } of SHELVES) router.use(path, SHEET_BODY);
}
