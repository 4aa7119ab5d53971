import { schema, t, type SchemaType } from '@colyseus/schema';
import type { TokenView } from '@tallow/shared/table';
import type { TokenState } from '@tallow/shared/contracts';
import { assignFields } from './assignFields.ts';

export const TokenSchema = schema(
  {
    name: t.string().default(''),
    x: t.int32().default(0),
    y: t.int32().default(0),
    size: t.float32().default(1),
    elevation: t.int16().default(0),
    rotation: t.int16().default(0),
    ownerId: t.string().default(''),
    sheetId: t.string().default(''),
    image: t.string().default(''),
    color: t.string().default(''),
    hidden: t.boolean().default(false),
    showName: t.boolean().default(true),
    barValue: t.int32().default(0),
    barMax: t.int32().default(0),
    showBar: t.boolean().default(false),
    statuses: t.string().default(''),
    sightRange: t.int32().default(-1),
    darkvision: t.int32().default(0),
    lightBright: t.int32().default(0),
    lightDim: t.int32().default(0),
    lightColor: t.string().default(''),
    gmNotes: t.string().default(''),
  },
  'Token',
);
export type TokenSchema = SchemaType<typeof TokenSchema>;

function fieldsOf(token: TokenView): TokenState {
  const { name, x, y, size, elevation, rotation, image, color, hidden, showName, showBar, gmNotes } = token;
  return {
    name,
    x,
    y,
    size,
    elevation,
    rotation,
    image,
    color,
    hidden,
    showName,
    showBar,
    gmNotes,
    ownerId: token.ownerId ?? '',
    sheetId: token.sheetId ?? '',
    barValue: token.bar?.value ?? 0,
    barMax: token.bar?.max ?? 0,
    statuses: token.statuses.join(' '),
    sightRange: token.sight?.range ?? -1,
    darkvision: token.sight?.darkvision ?? 0,
    lightBright: token.light?.bright ?? 0,
    lightDim: token.light?.dim ?? 0,
    lightColor: token.light?.color ?? '',
  };
}

/** Most changes are moves: those touch two fields and look at nothing else. */
export function updateToken(target: TokenSchema, token: TokenView, old: TokenView): void {
  if (token.x !== old.x) target.x = token.x;
  if (token.y !== old.y) target.y = token.y;
  if (!isMoved(old, token)) assignFields<TokenState>(target as TokenState, fieldsOf(token));
}

/** Whether nothing but the place differs. */
function isMoved(old: TokenView, token: TokenView): boolean {
  for (const key in token) {
    if (key !== 'x' && key !== 'y' && token[key as keyof TokenView] !== old[key as keyof TokenView]) return false;
  }
  return true;
}

export function createToken(token: TokenView): TokenSchema {
  const target = new TokenSchema();
  assignFields<TokenState>(target as TokenState, fieldsOf(token));
  return target;
}
