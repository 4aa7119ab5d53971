import {
  combatant,
  exchange,
  room,
  sheet,
  token,
  type CombatantState,
  type ExchangeState,
  type Field,
  type RoomState,
  type SheetState,
  type Thing,
  type TokenState,
  type WireOf,
} from '@tallow/shared/wire';

function initialOf(field: Field): unknown {
  return field.kind === 'value' ? field.initial : field.kind === 'part' ? fresh(field.thing) : new Map();
}
/** A thing before anything was written to it. */
const fresh = <T extends Thing>({ fields }: T): WireOf<T> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, initialOf(field)])) as WireOf<T>;

/** What the room sends, with sane defaults. */
export const tokenState = (parts: Partial<TokenState> = {}): TokenState => ({
  ...fresh(token),
  name: 'Bo',
  ownerId: 'me',
  color: '#ffffff',
  sightRange: 0,
  ...parts,
});

export const sheetState = (parts: Partial<SheetState> = {}): SheetState => ({
  ...fresh(sheet),
  name: 'Bo',
  ruleset: 'chip',
  ownerId: 'me',
  side: 'party',
  resources: new Map([['hp', 34]]),
  maxima: new Map([['hp', 50]]),
  values: JSON.stringify({ fields: {}, bonuses: {}, overrides: {} }),
  ...parts,
});

export const combatantState = (parts: Partial<CombatantState> = {}): CombatantState => ({
  ...fresh(combatant),
  name: 'Bo',
  ...parts,
});

export const exchangeState = (parts: Partial<ExchangeState> = {}): ExchangeState => ({
  ...fresh(exchange),
  actionId: 'attack',
  title: 'Attack',
  actor: JSON.stringify({ sheetId: 'o', name: 'Ogre' }),
  ...parts,
});

export const roomState = (parts: Partial<RoomState> = {}): RoomState => {
  const { session, scene, vision, ...rest } = fresh(room);
  return {
    ...rest,
    session: { ...session, id: 's', name: 'Crypt', sceneId: 'scene', ruleset: 'chip' },
    members: new Map([['me', { displayName: 'Mara', role: 'gm', online: true }]]),
    scene: { ...scene, id: 'scene', name: 'Cellar', width: 1_000, height: 1_000 },
    vision: { ...vision, all: true },
    ...parts,
  };
};
