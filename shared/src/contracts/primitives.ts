import { z } from 'zod';
import type {
  DoorId,
  DrawingId,
  EffectId,
  EntryId,
  ExchangeId,
  HandoutId,
  IntentId,
  LightId,
  PinId,
  PropId,
  SceneId,
  SessionId,
  SheetId,
  TemplateId,
  TokenId,
  TriggerId,
  UserId,
  WallId,
} from '../kernel/index.ts';
import { oneLine, personName } from './text.ts';

/** What passes the schema is an id of its kind. */
const brand = <T extends string>(schema: z.ZodType<string, string>) => schema as z.ZodType<T, string>;
const uuid = z.uuid();
const id = <T extends string>() => brand<T>(uuid);

export const userId = id<UserId>();
export const sessionId = id<SessionId>();
export const sceneId = id<SceneId>();
export const tokenId = id<TokenId>();
export const doorId = id<DoorId>();
export const intentId = id<IntentId>();
export const sheetId = id<SheetId>();
/** Told apart within one sheet only. */
export const entryId = brand<EntryId>(z.string().regex(/^[\w-]{1,64}$/));
export const effectId = id<EffectId>();
export const exchangeId = id<ExchangeId>();
export const drawingId = id<DrawingId>();
export const templateId = id<TemplateId>();
export const pinId = id<PinId>();
export const propId = id<PropId>();
export const handoutId = id<HandoutId>();
export const triggerId = id<TriggerId>();

/** Those of an imported map follow from their scene's. */
const builtId = <T extends string>() => brand<T>(z.string().regex(/^[\w.-]{1,64}$/));
export const wallId = builtId<WallId>();
export const lightId = builtId<LightId>();

/** Furthest coordinate of any scene, in map units: 300 cells and one scene's width of margin. */
const FURTHEST = 60_000;
/** A coordinate in map units, 100 to a cell. */
export const mapUnit = z.int().min(-FURTHEST).max(FURTHEST);
/** A distance in map units. */
export const mapLength = z.int().min(0).max(FURTHEST);

export const displayName = personName(64);
export const sessionName = oneLine(120);
export const thingName = oneLine(80);
export const color = z.string().regex(/^#[0-9a-f]{6}$/i);
export const doorState = z.enum(['open', 'closed', 'locked']);
export const globalLight = z.enum(['bright', 'dim', 'dark']);
export const role = z.enum(['gm', 'player', 'spectator']);
/** Whom something is for. */
export const recipients = z.union([z.enum(['all', 'gm']), z.array(userId).min(1).max(50).readonly()]);
export const side = z.enum(['party', 'foes', 'neutral']);
/** Clockwise from right. */
export const degrees = z.int().min(0).max(359);
