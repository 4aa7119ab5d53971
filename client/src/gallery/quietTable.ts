import { findRuleset, instantiate } from '@tallow/shared/rules';
import type { SheetId, UserId } from '@tallow/shared/kernel';
import { startModel, type SheetModel, type TableModel, type TablePort } from '../store/index.ts';

export const ME = 'me' as UserId;
export const GM = 'gm' as UserId;
export const RULESET = findRuleset('chip')!;

const hero = instantiate(RULESET, RULESET.heroes![0]!, {
  id: 'hero' as SheetId,
  ownerId: ME,
  side: 'party',
  origin: null,
});
/** A hero, hurt. */
export const HERO: SheetModel = {
  ...hero,
  resources: Object.fromEntries(Object.entries(hero.resources).map(([id, value]) => [id, Math.ceil(value * 0.6)])),
  maxima: hero.resources,
};

const start = startModel('gallery', { id: ME, displayName: 'Bo' });
const member = (userId: string, displayName: string, role: 'gm' | 'player') => ({
  userId,
  displayName,
  role,
  online: true,
});

const MODEL: TableModel = {
  ...start,
  connection: { phase: 'active' },
  session: { ...start.session, ruleset: RULESET.id },
  members: new Map([
    [ME, member(ME, 'Bo', 'player')],
    [GM, member(GM, 'Ada', 'gm')],
  ]),
  sheets: new Map([[HERO.id, HERO]]),
};

const nothing = (): void => undefined;
const never = (): Promise<never> => new Promise(nothing);

/** A table at which nothing happens, whatever is asked of it. */
export const quietTable = (model: Partial<TableModel> = {}): TablePort => ({
  model: { ...MODEL, ...model },
  subscribe: () => nothing,
  move: never,
  moveGroup: never,
  act: never,
  say: never,
  drag: nothing,
  ping: nothing,
  ruler: nothing,
  viewAs: nothing,
  loadPortrait: () => Promise.resolve(null),
  loadTile: () => Promise.resolve(null),
  loadOlderChat: never,
  loadSceneFile: never,
  select: nothing,
  setTool: nothing,
  dragCells: nothing,
  setMarkOptions: nothing,
  build: nothing,
  mark: nothing,
  point: nothing,
  dismiss: nothing,
  notify: nothing,
  renewJoinCode: never,
  steps: () => Promise.resolve([]),
  changeSession: never,
  freshJoinCode: nothing,
  claimGm: never,
  retryNow: nothing,
  close: nothing,
});
