import { z } from 'zod';
import { DIFFERENCE_PARTS } from '../rules/index.ts';
import { sessionId, sessionName, sheetId, thingName, userId } from './primitives.ts';
import { fields, fieldValue, ruleId, sheetTemplate } from './sheets.ts';
import { placement } from './intents.ts';
import { text } from './text.ts';

const longText = text(20_000);

/**
 * What a user's library holds. `version` counts its edits: send it back with a change, so that two tabs do not
 * overwrite each other.
 */
const shelved = { id: z.uuid(), version: z.int(), updatedAt: z.number() };

const rulesetChoice = z.enum(['chip', 'd20', 'none']);
/** What new sessions of it are played by is its `ruleset`, with the variants in `options`. */
export const campaignRequest = z.strictObject({
  name: sessionName,
  description: longText.optional(),
  ruleset: rulesetChoice.optional(),
  options: z.record(ruleId, ruleId).optional(),
});
/** `role`: what the asker is in it. */
export const campaign = z.strictObject({
  ...shelved,
  name: z.string(),
  description: z.string(),
  ruleset: z.string(),
  options: z.record(z.string(), z.string()),
  role: z.enum(['owner', 'gm', 'player']),
});
export const campaignReply = z.strictObject({ campaign });
export const campaignsReply = z.strictObject({ campaigns: z.array(campaign) });
/** A campaign with all that belongs to it, as far as the asker may know: sessions that they are at, for GMs all. */
export const campaignDetailReply = z.strictObject({
  campaign,
  members: z.array(z.strictObject({ userId, displayName: z.string(), role: z.enum(['owner', 'gm', 'player']) })),
  sessions: z.array(
    z.strictObject({
      id: sessionId,
      name: z.string(),
      createdAt: z.number(),
      archived: z.boolean(),
      isMember: z.boolean(),
    }),
  ),
  /** The asker's own; for GMs also how many monsters its bestiary has. */
  characters: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  monsterCount: z.int(),
});
/** Leads the campaign beside its owner, or plays in it. */
export const campaignMemberRequest = z.strictObject({ role: z.enum(['gm', 'player']) });

/** Whose a sheet is. Monsters may be a campaign's, for its GMs, or everybody's, which only admins write. */
const sheetScope = z.enum(['personal', 'campaign', 'global']);
/** A new character: empty by the ruleset's form, or with `fields` filled in, or a whole `template`. */
export const createSheetRequest = z.union([
  z.strictObject({
    ruleset: ruleId,
    name: thingName,
    fields: fields.optional(),
    campaignId: z.uuid().nullable().optional(),
    scope: sheetScope.optional(),
  }),
  z.strictObject({ template: sheetTemplate, campaignId: z.uuid().nullable().optional(), scope: sheetScope.optional() }),
]);
export const changeSheetRequest = z.strictObject({
  template: sheetTemplate,
  campaignId: z.uuid().nullable().optional(),
  version: z.int().optional(),
});

/** A character or a kind of monster. `own` is false for the ruleset's samples, which everybody may use. */
export const librarySheet = z.strictObject({
  id: z.string(),
  version: z.int(),
  updatedAt: z.number(),
  /** Whether the asker may change it. */
  own: z.boolean(),
  scope: sheetScope,
  campaignId: z.uuid().nullable(),
  template: sheetTemplate,
});
export type LibrarySheetReply = z.infer<typeof librarySheet>;
export const characterReply = z.strictObject({ character: librarySheet });
/** `next`: the `cursor` of the next page; null: there is none. */
export const charactersReply = z.strictObject({ characters: z.array(librarySheet), next: z.string().nullable() });
export const monsterReply = z.strictObject({ monster: librarySheet });
export const monstersReply = z.strictObject({ monsters: z.array(librarySheet), next: z.string().nullable() });

/**
 * What is looked for: part of a name, a ruleset, whose it is. `limit` and `cursor` page; without a limit, all.
 * `type` and `cr` ask for the field of that name, where the ruleset has one.
 */
export const libraryQuery = z.strictObject({
  q: text(80).optional(),
  ruleset: ruleId.optional(),
  scope: sheetScope.optional(),
  campaignId: z.uuid().optional(),
  type: text(80).optional(),
  cr: text(8).optional(),
  limit: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(200))
    .optional(),
  cursor: text(200).optional(),
});

/** A character or a monster as a file. Ids in it are made anew when it is imported. */
export const sheetFile = z.strictObject({
  format: z.literal('tallow-sheet'),
  schemaVersion: z.literal(1),
  kind: z.enum(['character', 'monster']),
  template: sheetTemplate,
});
export type SheetFile = z.infer<typeof sheetFile>;

const presetEntry = z.strictObject({ monsterId: text(80).min(1), count: z.int().min(1).max(50) });
/** A group of monsters to be placed again and again. */
export const presetRequest = z.strictObject({
  name: thingName,
  ruleset: ruleId,
  entries: z.array(presetEntry).min(1).max(20),
});
export const preset = z.strictObject({
  ...shelved,
  name: z.string(),
  ruleset: z.string(),
  entries: z.array(presetEntry),
});
export const presetReply = z.strictObject({ preset });
export const presetsReply = z.strictObject({ presets: z.array(preset) });

export const attachRequest = z.strictObject({ characterId: z.uuid(), place: placement.nullable().optional() });
const side = z.enum(['party', 'foes', 'neutral']);
/** Brings monsters to the table: `count` of one kind, or all of a preset. */
export const spawnRequest = z.union([
  z.strictObject({
    templateId: text(80).min(1),
    quantity: z.int().min(1).max(50).optional(),
    side: side.optional(),
    place: placement.nullable().optional(),
  }),
  z.strictObject({
    monsterId: text(80).min(1),
    count: z.int().min(1).max(50).optional(),
    side: side.optional(),
    place: placement.nullable().optional(),
  }),
  z.strictObject({ presetId: z.uuid(), side: side.optional(), place: placement.nullable().optional() }),
]);
export const sheetIdsReply = z.strictObject({ sheetIds: z.array(sheetId) });

const number = z.int();
const difference = z.strictObject({
  part: z.enum(DIFFERENCE_PARTS),
  id: z.string(),
  name: z.string(),
  table: z.union([fieldValue, z.number()]).nullable(),
  library: z.union([fieldValue, z.number()]).nullable(),
});
/**
 * In what a character at a table differs from the one in its owner's library. `version` is what the library has now,
 * `knownVersion` what it had when the two last agreed; null: nobody knows. Of entries the values are quantities, of
 * proficiencies basis points; null: it is not there.
 */
export const differencesReply = z.strictObject({
  version: number,
  knownVersion: number.nullable(),
  differences: z.array(difference),
});
export type DifferencesReply = z.infer<typeof differencesReply>;
/** `version`: of the library's, as the difference told it. `keep`: what stays as at the table, as `part:id`. */
export const refreshSheetRequest = z.strictObject({ version: number, keep: z.array(text(200)).max(1_000).optional() });
/** `version`: of the library's, when it has changed since and is to be written over all the same. */
export const writeBackRequest = z.strictObject({ version: number.optional() });
export const answerAskRequest = z.strictObject({ yes: z.boolean(), version: number.optional() });
/** False: it waits for somebody's nod, or nothing was asked any more. */
export const doneReply = z.strictObject({ done: z.boolean() });
/** What waits for a user's nod, at tables where they may not be now. */
export const asksReply = z.strictObject({
  asks: z.array(
    z.strictObject({
      sessionId,
      table: z.string(),
      sheetId,
      characterId: z.uuid(),
      character: z.string(),
      askedAt: z.number(),
    }),
  ),
});
export type WaitingAsk = z.infer<typeof asksReply>['asks'][number];

const choice = z.strictObject({ id: z.string(), name: z.string() });
/** The rules one can play by, with the form that makes a character. */
export const rulesetsReply = z.strictObject({
  rulesets: z.array(
    z.strictObject({
      id: z.string(),
      version: z.int(),
      title: z.string(),
      credit: z.string(),
      options: z.array(z.strictObject({ id: z.string(), name: z.string(), values: z.array(choice) })),
      fields: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
});
