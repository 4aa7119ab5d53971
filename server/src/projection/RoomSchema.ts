import { schema, t, type SchemaType } from '@colyseus/schema';
import { DoorSchema } from './doors.ts';
import { EncounterSchema } from './encounter.ts';
import { ExchangeSchema } from './exchanges.ts';
import { MemberSchema } from './members.ts';
import { SceneSchema } from './scenes.ts';
import { SheetSchema } from './sheets.ts';
import { TokenSchema } from './tokens.ts';
import { VisionSchema } from './vision.ts';

export const SessionSchema = schema(
  {
    id: t.string().default(''),
    name: t.string().default(''),
    sceneId: t.string().default(''),
    partyVision: t.boolean().default(false),
    ruleset: t.string().default(''),
    options: t.string().default('{}'),
    reactionSeconds: t.uint16().default(0),
    undo: t.string().default(''),
    creatorId: t.string().default(''),
    undoBlocked: t.boolean().default(false),
  },
  'Session',
);

/** What one client decodes; documented field by field in shared/contracts. Fields only: nothing decides by it. */
export const RoomSchema = schema(
  {
    session: t.ref(SessionSchema),
    members: t.map(MemberSchema),
    removed: t.map('string'),
    scene: t.ref(SceneSchema),
    scenes: t.map('string'),
    tokens: t.map(TokenSchema),
    doors: t.map(DoorSchema),
    vision: t.ref(VisionSchema),
    sheets: t.map(SheetSchema),
    encounter: t.ref(EncounterSchema),
    exchanges: t.map(ExchangeSchema),
  },
  'Room',
);
export type RoomSchema = SchemaType<typeof RoomSchema>;
