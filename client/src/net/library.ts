import {
  accountReply,
  asksReply,
  campaignDetailReply,
  campaignReply,
  campaignsReply,
  characterReply,
  charactersReply,
  differencesReply,
  doneReply,
  monsterReply,
  monstersReply,
  presetReply,
  presetsReply,
  sheetFile,
  sheetIdsReply,
  type campaignRequest,
  type DifferencesReply,
  type libraryQuery,
  type LibrarySheetReply,
  type SheetFile,
  type WaitingAsk,
} from '@tallow/shared/contracts';
import type { SheetTemplate } from '@tallow/shared/rules';
import type { z } from 'zod';
import { formOf, nullWhenMissing } from './files.ts';
import { ask, send, type Origin } from './request.ts';
import type { Bearer } from './TokenCarrier.ts';

export type SheetCollection = 'characters' | 'monsters';
export type CampaignReply = z.infer<typeof campaignReply>['campaign'];
export type CampaignDetail = z.infer<typeof campaignDetailReply>;
export type CampaignChange = z.input<typeof campaignRequest>;
export type MonsterScope = 'personal' | 'campaign' | 'global';
export type MonsterQuery = Omit<z.input<typeof libraryQuery>, 'limit'> & { readonly limit?: number };
export type MonstersPage = z.infer<typeof monstersReply>;
export type PresetReply = z.infer<typeof presetReply>['preset'];
/** Where something comes to stand: near the party, or map units of its top left corner. */
export type Placement = 'auto' | { readonly x: number; readonly y: number; readonly hidden?: boolean };
export type Spawn = ({ readonly monsterId: string; readonly count: number } | { readonly presetId: string }) & {
  readonly side: 'party' | 'foes' | 'neutral';
  readonly place: Placement | null;
};
/** `version`: of the sheet that was changed, so that two tabs do not overwrite each other. */
export interface SheetChange {
  readonly template: SheetTemplate;
  readonly campaignId?: string | null;
  readonly version?: number;
}

/** The REST calls around a user's own characters, monsters, campaigns and presets. Each throws `ApiError`. */
export interface Library {
  sheets(collection: SheetCollection, ruleset?: string): Promise<readonly LibrarySheetReply[]>;
  createSheet(
    collection: SheetCollection,
    template: SheetTemplate,
    campaignId?: string | null,
    scope?: MonsterScope,
  ): Promise<LibrarySheetReply>;
  /** One page of monsters; `next` is the `cursor` of the next one. */
  monsters(query: MonsterQuery): Promise<MonstersPage>;
  changeSheet(collection: SheetCollection, id: string, change: SheetChange): Promise<LibrarySheetReply>;
  deleteSheet(collection: SheetCollection, id: string): Promise<void>;
  exportSheet(collection: SheetCollection, id: string): Promise<SheetFile>;
  importSheet(collection: SheetCollection, file: unknown): Promise<LibrarySheetReply>;
  campaigns(): Promise<readonly CampaignReply[]>;
  createCampaign(name: string): Promise<CampaignReply>;
  /** A campaign with all that belongs to it, as far as the asker may know. */
  campaign(id: string): Promise<CampaignDetail>;
  changeCampaign(id: string, change: CampaignChange): Promise<CampaignReply>;
  /** Makes somebody a member, or changes what they are in it. */
  setCampaignMember(id: string, userId: string, role: 'gm' | 'player'): Promise<CampaignDetail>;
  removeCampaignMember(id: string, userId: string): Promise<void>;
  deleteCampaign(id: string): Promise<void>;
  presets(): Promise<readonly PresetReply[]>;
  createPreset(preset: Pick<PresetReply, 'name' | 'ruleset' | 'entries'>): Promise<PresetReply>;
  deletePreset(id: string): Promise<void>;
  /** Answers the ids of the sheets that came to the table. */
  attach(sessionId: string, characterId: string): Promise<readonly string[]>;
  spawn(sessionId: string, spawn: Spawn): Promise<readonly string[]>;
  /** Whether the asker may write what everybody reads. */
  isAdmin(): Promise<boolean>;
  /** Gives a character or a creature a picture, in place of the one that it had. */
  sendPicture(collection: SheetCollection, id: string, file: File): Promise<LibrarySheetReply>;
  removePicture(collection: SheetCollection, id: string): Promise<void>;
  /** Null when there is no such picture. */
  picture(collection: SheetCollection, id: string, image: string, signal: AbortSignal): Promise<Blob | null>;
  /** In what a character at a table differs from the one in its owner's library. */
  differences(sessionId: string, sheetId: string): Promise<DifferencesReply>;
  /**
   * The table takes over what the library says in that version, but for what is kept. False: a GM is asked first.
   */
  refresh(sessionId: string, sheetId: string, version: number, keep: readonly string[]): Promise<boolean>;
  /**
   * What a character learned at the table goes back to the library. `version`: written over that one, which has changed
   * since. False: its owner is asked first.
   */
  writeBack(sessionId: string, sheetId: string, version?: number): Promise<boolean>;
  /** Nods at what is asked about a character, or does not. False: it is not asked any more. */
  answerAsk(sessionId: string, sheetId: string, yes: boolean, version?: number): Promise<boolean>;
  /** What tables ask about the asker's characters. */
  asks(): Promise<readonly WaitingAsk[]>;
}

type Ask = <T>(path: string, schema: z.ZodType<T>, method: 'POST' | 'PUT', body: unknown) => Promise<T>;

/** The query part of an address: what is undefined falls out. */
function toQuery(parts: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(parts).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`;
}

function openCollections(
  origin: Origin,
  put: Ask,
): Pick<
  Library,
  'sheets' | 'monsters' | 'createSheet' | 'changeSheet' | 'deleteSheet' | 'exportSheet' | 'importSheet'
> {
  const one = async (
    collection: SheetCollection,
    path: string,
    method: 'POST' | 'PUT',
    body: unknown,
  ): Promise<LibrarySheetReply> =>
    collection === 'characters'
      ? (await put(path, characterReply, method, body)).character
      : (await put(path, monsterReply, method, body)).monster;
  return {
    sheets: async (collection, ruleset) => {
      const path = `/api/${collection}${toQuery({ ruleset })}`;
      return collection === 'characters'
        ? (await ask(origin, path, charactersReply)).characters
        : (await ask(origin, path, monstersReply)).monsters;
    },
    monsters: (query) => ask(origin, `/api/monsters${toQuery(query)}`, monstersReply),
    createSheet: (collection, template, campaignId = null, scope = 'personal') =>
      one(collection, `/api/${collection}`, 'POST', { template, campaignId, scope }),
    changeSheet: (collection, id, change) => one(collection, `/api/${collection}/${id}`, 'PUT', change),
    deleteSheet: async (collection, id) => void (await send(origin, `/api/${collection}/${id}`, { method: 'DELETE' })),
    exportSheet: (collection, id) => ask(origin, `/api/${collection}/${id}/export`, sheetFile),
    importSheet: (collection, file) => one(collection, `/api/${collection}/import`, 'POST', file),
  };
}

const versioned = (version: number | undefined) => (version === undefined ? {} : { version });

function openPictures(origin: Origin): Pick<Library, 'sendPicture' | 'removePicture' | 'picture'> {
  const at = (collection: SheetCollection, id: string): string => `/api/${collection}/${id}/portrait`;
  return {
    sendPicture: async (collection, id, file) => {
      const call = { method: 'POST', form: formOf(file) } as const;
      return collection === 'characters'
        ? (await ask(origin, at(collection, id), characterReply, call)).character
        : (await ask(origin, at(collection, id), monsterReply, call)).monster;
    },
    removePicture: async (collection, id) => void (await send(origin, at(collection, id), { method: 'DELETE' })),
    picture: async (collection, id, image, signal) => {
      const response = await send(origin, `${at(collection, id)}/${image}`, { signal }).catch(nullWhenMissing);
      return response && response.blob();
    },
  };
}

function openCharacters(
  origin: Origin,
  put: Ask,
): Pick<Library, 'differences' | 'refresh' | 'writeBack' | 'answerAsk' | 'asks'> {
  const at = (sessionId: string, sheetId: string): string => `/api/sessions/${sessionId}/sheets/${sheetId}`;
  const done = async (path: string, body: unknown): Promise<boolean> => (await put(path, doneReply, 'POST', body)).done;
  return {
    differences: (sessionId, sheetId) => ask(origin, `${at(sessionId, sheetId)}/differences`, differencesReply),
    refresh: (sessionId, sheetId, version, keep) => done(`${at(sessionId, sheetId)}/refresh`, { version, keep }),
    writeBack: (sessionId, sheetId, version) => done(`${at(sessionId, sheetId)}/write-back`, versioned(version)),
    answerAsk: (sessionId, sheetId, yes, version) =>
      done(`${at(sessionId, sheetId)}/answer`, { yes, ...versioned(version) }),
    asks: async () => (await ask(origin, '/api/asks', asksReply)).asks,
  };
}

/** The library of one user. */
export function openLibrary(token: Bearer, base = ''): Library {
  const origin: Origin = { base, token };
  const put: Ask = (path, schema, method, body) => ask(origin, path, schema, { method, body });
  const remove = async (path: string): Promise<void> => void (await send(origin, path, { method: 'DELETE' }));
  return {
    ...openCollections(origin, put),
    campaigns: async () => (await ask(origin, '/api/campaigns', campaignsReply)).campaigns,
    createCampaign: async (name) => (await put('/api/campaigns', campaignReply, 'POST', { name })).campaign,
    campaign: (id) => ask(origin, `/api/campaigns/${id}`, campaignDetailReply),
    changeCampaign: async (id, change) => (await put(`/api/campaigns/${id}`, campaignReply, 'PUT', change)).campaign,
    setCampaignMember: (id, userId, role) =>
      put(`/api/campaigns/${id}/members/${userId}`, campaignDetailReply, 'PUT', { role }),
    removeCampaignMember: (id, userId) => remove(`/api/campaigns/${id}/members/${userId}`),
    deleteCampaign: (id) => remove(`/api/campaigns/${id}`),
    presets: async () => (await ask(origin, '/api/presets', presetsReply)).presets,
    createPreset: async (preset) => (await put('/api/presets', presetReply, 'POST', preset)).preset,
    deletePreset: (id) => remove(`/api/presets/${id}`),
    attach: async (sessionId, characterId) =>
      (await put(`/api/sessions/${sessionId}/characters`, sheetIdsReply, 'POST', { characterId })).sheetIds,
    spawn: async (sessionId, spawn) =>
      (await put(`/api/sessions/${sessionId}/monsters`, sheetIdsReply, 'POST', spawn)).sheetIds,
    isAdmin: async () => (await ask(origin, '/api/auth/me', accountReply)).user.isAdmin,
    ...openPictures(origin),
    ...openCharacters(origin, put),
  };
}
