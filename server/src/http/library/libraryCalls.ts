import type { z } from 'zod';
import {
  changeSheetRequest,
  characterReply,
  charactersReply,
  createSheetRequest,
  libraryQuery,
  monsterReply,
  monstersReply,
  sheetFile,
  type LibrarySheetReply,
} from '@tallow/shared/contracts';
import { findRuleset, newTemplate, templateProblems, type SheetTemplate } from '@tallow/shared/rules';
import type { SheetKind } from '../../database/index.ts';
import { call, type Call, type UserAsked } from '../calls/Call.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';
import { idParam } from '../respond.ts';
import { findSheets } from './findSheets.ts';
import { keepSheet, requireOwnCampaign } from './keepSheet.ts';
import { readerOf } from './reader.ts';
import { remapIds } from './remapIds.ts';
import { samples } from './samples.ts';
import { toReply } from './toReply.ts';

/** A sheet full of entries is larger than other requests. */
const SHEET_BYTES = 256 * 1024;

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

interface Kind {
  readonly kind: SheetKind;
  readonly path: '/api/characters' | '/api/monsters';
  readonly unknown: 'UNKNOWN_CHARACTER' | 'UNKNOWN_MONSTER';
  readonly oneReply: z.ZodType;
  readonly allReply: z.ZodType;
}
const KINDS: readonly Kind[] = [
  {
    kind: 'character',
    path: '/api/characters',
    unknown: 'UNKNOWN_CHARACTER',
    oneReply: characterReply,
    allReply: charactersReply,
  },
  {
    kind: 'monster',
    path: '/api/monsters',
    unknown: 'UNKNOWN_MONSTER',
    oneReply: monsterReply,
    allReply: monstersReply,
  },
];

function callsOf(deps: HttpDeps, { kind, path, unknown, oneReply, allReply }: Kind): readonly Call[] {
  const one = (sheet: LibrarySheetReply) => ({ [kind]: sheet });
  const findOne = async ({ request, user }: UserAsked): Promise<LibrarySheetReply> => {
    const sample = kind === 'monster' ? samples().find(({ id }) => id === request.params['id']) : undefined;
    if (sample) return sample;
    const reader = await readerOf(deps, user);
    const sheet = await deps.sheets.find(reader, kind, idParam(request, 'id', unknown));
    if (!sheet) throw new HttpRefusal(unknown);
    return toReply(sheet, reader);
  };
  return [
    call(`GET ${path}`, {
      does: `Lists your ${kind}s`,
      who: 'user',
      query: libraryQuery,
      limits: [{ name: 'library', by: 'user', perMinute: 300 }],
      reply: allReply,
      answer: async ({ user }, _, query) => {
        const { sheets, next } = await findSheets(deps, user, kind, query);
        return { [`${kind}s`]: sheets, next };
      },
    }),
    call(`POST ${path}`, {
      does: `Keeps a new ${kind}`,
      who: 'user',
      body: createSheetRequest,
      maxBytes: SHEET_BYTES,
      reply: oneReply,
      status: 201,
      answer: async ({ user }, body) => {
        const { campaignId = null, scope = 'personal' } = body;
        return one(await keepSheet(deps, user, { kind, template: templateFrom(body), campaignId, scope }));
      },
    }),
    call(`POST ${path}/import`, {
      does: `Keeps a ${kind} from a file`,
      who: 'user',
      body: sheetFile,
      maxBytes: SHEET_BYTES,
      reply: oneReply,
      status: 201,
      answer: async ({ user }, file) => {
        const template = checked(remapIds(file.template));
        return one(await keepSheet(deps, user, { kind, template, campaignId: null, scope: 'personal' }));
      },
    }),
    call(`GET ${path}/:id`, {
      does: `Tells of one of your ${kind}s`,
      who: 'user',
      reply: oneReply,
      answer: async (asked) => one(await findOne(asked)),
    }),
    call(`PUT ${path}/:id`, {
      does: `Changes one of your ${kind}s`,
      who: 'user',
      body: changeSheetRequest,
      maxBytes: SHEET_BYTES,
      reply: oneReply,
      answer: async ({ request, user }, { template, campaignId, version }) => {
        await requireOwnCampaign(deps, user, campaignId);
        const reader = await readerOf(deps, user);
        const changes = { template: checked(template), campaignId, version };
        const changed = await deps.sheets.change(reader, kind, idParam(request, 'id', unknown), changes);
        if (!changed) throw new HttpRefusal(unknown);
        if (changed === 'stale') throw new HttpRefusal('STALE_VERSION');
        return one(toReply(changed, reader));
      },
    }),
    call(`DELETE ${path}/:id`, {
      does: `Deletes one of your ${kind}s; those at tables stay`,
      who: 'user',
      reply: null,
      answer: async ({ request, user }) => {
        const id = idParam(request, 'id', unknown);
        if (!(await deps.sheets.delete(await readerOf(deps, user), kind, id))) throw new HttpRefusal(unknown);
        await deps.portraits.deleteAll(id);
      },
    }),
    call(`GET ${path}/:id/export`, {
      does: `Hands a ${kind} out as a file`,
      who: 'user',
      reply: sheetFile,
      answer: async (asked) => {
        const { template } = await findOne(asked);
        asked.response.attachment(`${template.name.replaceAll(/[^\w-]+/g, '_')}.json`);
        return { format: 'tallow-sheet' as const, schemaVersion: 1 as const, kind, template };
      },
    }),
  ];
}

/**
 * Characters and monsters that users keep apart from sessions. Only the owner reads, changes, deletes or attaches them.
 */
export const libraryCalls = (deps: HttpDeps): readonly Call[] => KINDS.flatMap((kind) => callsOf(deps, kind));
