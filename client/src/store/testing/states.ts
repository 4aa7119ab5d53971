import type { CombatantState, ExchangeState, RoomState, SheetState, TokenState } from '@tallow/shared/contracts';

/** What the room sends, with sane defaults. */
export const tokenState = (parts: Partial<TokenState> = {}): TokenState => ({
  name: 'Bo', x: 0, y: 0, size: 1, elevation: 0, rotation: 0, ownerId: 'me', image: '', color: '#ffffff', hidden: false, showName: true, barValue: 0, barMax: 0,
  showBar: false, statuses: '', sheetId: '', sightRange: 0, darkvision: 0, lightBright: 0, lightDim: 0, lightColor: '', gmNotes: '', ...parts,
});

export const sheetState = (parts: Partial<SheetState> = {}): SheetState => ({
  name: 'Bo', image: '', size: 1, ruleset: 'chip', ownerId: 'me', side: 'party', resources: new Map([['hp', 34]]), maxima: new Map([['hp', 50]]),
  values: JSON.stringify({ fields: {}, bonuses: {}, overrides: {} }), proficiencies: '[]', entries: '[]', effects: '[]', origin: 'null', notes: '', gmNotes: '', ...parts,
});

export const combatantState = (parts: Partial<CombatantState> = {}): CombatantState => ({
  tokenId: '', name: 'Bo', image: '', place: 0, hasInitiative: false, initiative: 0, surprised: false, pools: '', movementFeet: -1, movedFeet: -1, ...parts,
});

export const exchangeState = (parts: Partial<ExchangeState> = {}): ExchangeState => ({
  actionId: 'attack', title: 'Attack', actor: JSON.stringify({ sheetId: 'o', name: 'Ogre' }), targets: '[]', waitingFor: '[]', prompts: '[]', deadline: 0, ...parts,
});

export const roomState = (parts: Partial<RoomState> = {}): RoomState => ({
  session: { id: 's', name: 'Crypt', sceneId: 'scene', partyVision: false, ruleset: 'chip', options: '{}', reactionSeconds: 0, creatorId: '', undo: '', undoBlocked: false },
  removed: new Map(),
  members: new Map([['me', { displayName: 'Mara', role: 'gm', online: true }]]),
  scene: {
    id: 'scene', name: 'Cellar', width: 1_000, height: 1_000, gridKind: 'square', gridOffsetX: 0, gridOffsetY: 0, gridDistance: 5, gridUnit: 'ft',
    globalLight: 'bright', assetId: '', imageWidth: 0, imageHeight: 0, tileSize: 0, maxZoom: 0, walls: '', lights: '',
  },
  scenes: new Map(),
  tokens: new Map(),
  doors: new Map(),
  vision: { all: true, stars: '', glow: '', explored: '' },
  sheets: new Map(),
  encounter: { id: '', round: 0, turnOf: '', isSurpriseRound: false, locked: false, startedAt: 0, combatants: new Map() },
  exchanges: new Map(),
  ...parts,
});
