import type { TableModel } from './TableModel.ts';

/** What the table screen shows before anything has come. */
export function startModel(sessionId: string, user: { readonly id: string; readonly displayName: string }): TableModel {
  return {
    connection: { phase: 'connecting' },
    me: { userId: user.id, displayName: user.displayName, role: 'player' },
    session: {
      id: sessionId,
      name: '',
      joinCode: '',
      partyVision: false,
      ruleset: '',
      options: {},
      reactionSeconds: 0,
      undo: '',
      undoBlocked: false,
      creatorId: '',
    },
    removed: new Map(),
    knocks: new Map(),
    members: new Map(),
    scene: null,
    scenes: new Map(),
    tokens: new Map(),
    doors: new Map(),
    vision: { all: false, stars: [], glow: undefined, explored: undefined },
    sheets: new Map(),
    encounter: null,
    exchanges: new Map(),
    log: [],
    hasOlderChat: false,
    signals: [],
    notices: [],
    selection: new Set(),
    tool: 'select',
    marks: new Set(),
    pointing: null,
    viewAs: null,
    stats: { build: '', version: '', ackP50: 0, ackP95: 0, latencyMs: 0, reconnects: 0, seq: 0, queued: 0 },
    idleClosesAt: null,
    strainedAt: null,
  };
}
