import type { DoorId, LightId, RandomSource, SceneId, TokenId, TriggerId, UserId, WallId } from '../../kernel/index.ts';
import { seededRandom } from '../../kernel/index.ts';
import type { Wall } from '../../vision/index.ts';
import { decide } from '../decide.ts';
import type { Intent } from '../intent.ts';
import type { TableEvent } from '../state/events/TableEvent.ts';
import type { TableState } from '../state/TableState.ts';
import type { Consequence } from '../state/Trigger.ts';
import { anyMarkIntent } from './randomMarks.ts';
import { BO, CY, DOOR, GM, SCENE, sceneWith, table, uuid, wall } from './builders.ts';

/** Walls with a door and open ends, on dark ground: everything about sight can change here. */
const WALLS: readonly Wall[] = [
  wall(1000, 0, 1000, 900),
  wall(1000, 1000, 1000, 2000),
  wall(2000, 300, 2000, 1700),
  { ...wall(300, 1500, 900, 1500), kind: 'terrain' },
];

export function startOfPlay(random: RandomSource): TableState {
  return table(
    [],
    sceneWith({
      walls: WALLS,
      door: { secret: random() % 2 === 0 },
      globalLight: (['bright', 'dim', 'dark'] as const)[random() % 3]!,
    }),
  );
}

/** Any intent, sensible or not, from anybody. */
export function anyIntent(
  state: TableState,
  random: RandomSource,
): { readonly actor: UserId; readonly intent: Intent } {
  const pick = <T>(items: readonly T[]): T => items[random() % items.length]!;
  const place = (): [number, number] => [random() % 3000, random() % 2000];
  const tokens = [...state.tokens.keys()];
  const tokenId = tokens.length > 0 ? pick(tokens) : (uuid(1) as never);
  const actor = pick([GM, GM, GM, BO, CY]);
  const [x, y] = place();
  const intents: readonly (() => Intent)[] = [
    () => ({
      type: 'token.create',
      properties: {
        name: 'T',
        x,
        y,
        ownerId: pick([BO, CY, null]),
        hidden: random() % 4 === 0,
        gmNotes: random() % 4 === 0 ? 'secret' : '',
        light: random() % 5 === 0 ? { bright: 200, dim: 400, color: '#ffcc88' } : null,
      },
    }),
    () => ({ type: 'move', tokenId, waypoints: random() % 2 ? [place()] : [place(), place()] }),
    () => ({ type: 'move', tokenId, waypoints: [place()] }),
    () => ({
      type: 'token.update',
      tokenId,
      changes: pick([
        { hidden: true },
        { hidden: false },
        { ownerId: BO },
        { showName: false },
        { gmNotes: 'secret' },
        { nameFor: pick(['gm', 'owner', 'all'] as const), barFor: pick(['gm', 'owner', 'all'] as const) },
        { locked: random() % 3 === 0, z: random() % 5 },
        { sight: { range: 500, darkvision: 300 } },
      ]),
    }),
    () => ({ type: 'token.delete', tokenId }),
    () =>
      pick<Intent>([
        { type: 'tokens.delete', tokenIds: [tokenId, pick(tokens.length > 0 ? tokens : [tokenId])] },
        { type: 'party.bring', x, y },
        { type: 'party.bring', x, y, userIds: [pick([BO, CY])] },
        { type: 'session.pause', paused: random() % 4 === 0 },
        { type: 'token.copy', tokenIds: [tokenId], dx: 100, dy: 0 },
        {
          type: 'token.group',
          moves: [...new Set([tokenId, ...tokens.slice(0, 2)])].map((id) => ({ tokenId: id, x, y })),
        },
        { type: 'undo' },
        { type: 'undo', scope: 'mine' },
        { type: 'redo' },
        { type: 'redo', scope: 'mine' },
        ...state.undo.slice(-20).map(({ id }): Intent => ({ type: 'undo', stepId: id })),
      ]),
    () => ({ type: 'door.set', doorId: DOOR, state: pick(['open', 'closed', 'locked']) }),
    () => ({ type: 'door.secret', doorId: DOOR, secret: random() % 2 === 0 }),
    () => {
      const cells = random() % 5 === 0 ? { columns: pick([20, 27.5, 40]) } : {};
      return {
        type: 'scene.update',
        sceneId: SCENE,
        changes: { globalLight: pick(['bright', 'dim', 'dark']), ...cells },
      };
    },
    () => ({ type: 'fog.brush', mode: pick(['reveal', 'hide']), x, y, radius: 300 }),
    () => anyScene(state, pick),
    () => anyBuilding(state, pick, place),
    () => ({ type: 'fog.reset', userId: pick([BO, CY]) }),
    () => ({ type: 'fog.share', userId: pick([BO, CY]) }),
    () => ({ type: 'session.update', changes: { partyVision: random() % 2 === 0 } }),
    () => ({ type: 'chat', text: 'words', to: pick(['all' as const, 'gm' as const, [CY]]) }),
    () => anyMarkIntent(state, random),
    () => anyMarkIntent(state, random),
    () => ({ type: 'member.role', userId: CY, role: pick(['player', 'spectator']) }),
  ];
  return { actor, intent: pick(intents)() };
}

/** Few copies and few ways there: they would soon be all that is played on. */
const anyScene = (state: TableState, pick: <T>(items: readonly T[]) => T): Intent =>
  pick<Intent>([
    { type: 'scene.look', sceneId: pick([null, ...state.scenes.keys()]) },
    state.scenes.size < 4
      ? { type: 'scene.duplicate', sceneId: pick([...state.scenes.keys()]), tokens: pick([true, false]) }
      : { type: 'scene.create', name: 'Hall of secrets', width: 4, height: 3 },
    { type: 'scene.activate', sceneId: pick([SCENE, ...state.scenes.keys()]), userIds: [pick([BO, CY])] },
    { type: 'scene.activate', sceneId: SCENE },
    { type: 'scene.order', sceneIds: [...state.scenes.keys()].toReversed() },
    {
      type: 'scene.update',
      sceneId: SCENE,
      changes: { folder: pick(['', 'Act of treachery']), background: '#203040' },
    },
  ]);

/** What a GM builds, changes and takes down of any scene. */
function anyBuilding(state: TableState, pick: <T>(items: readonly T[]) => T, place: () => [number, number]): Intent {
  const sceneId = pick([...state.scenes.keys()]);
  const { walls, doors, lights } = state.scenes.get(sceneId)!;
  const wallId = pick(['none' as WallId, ...walls.keys()]);
  const doorId = pick([DOOR, ...doors.keys()]);
  const lightId = pick(['none' as LightId, ...lights.keys()]);
  const { points = [0, 0, 9, 9] } = walls.get(wallId) ?? {};
  const halfWay = (at: 0 | 1): number => Math.round((points[at]! + points[at + 2]!) / 2);
  const [x, y] = place();
  return pick<Intent>([
    {
      type: 'wall.add',
      sceneId,
      walls: [{ kind: pick(['wall', 'curtain', 'window', 'terrain']), points: [place(), place(), place()] }],
    },
    { type: 'wall.add', sceneId, walls: [{ kind: 'wall', side: pick(['left', 'right']), points: [place(), place()] }] },
    { type: 'wall.update', wallIds: [wallId], kind: pick(['wall', 'invisible']), side: pick(['left', 'both']) },
    { type: 'wall.move', wallId, points: [place(), place()] },
    { type: 'wall.split', wallId, x, y },
    { type: 'wall.join', wallIds: [wallId, pick(['none' as WallId, ...walls.keys()])] },
    { type: 'wall.delete', wallIds: [wallId] },
    {
      type: 'door.add',
      sceneId,
      from: [points[0]!, points[1]!],
      to: [halfWay(0), halfWay(1)],
      kind: pick(['door', 'gate']),
    },
    { type: 'door.update', doorId, from: place(), to: place(), opensFor: pick(['all', 'gm']) },
    { type: 'door.delete', doorId: pick([...doors.keys(), 'none' as DoorId]) },
    { type: 'light.add', sceneId, x, y, bright: 200, dim: 500, angle: pick([60, 360]) },
    { type: 'light.update', lightId, on: pick([true, false]), flicker: pick([true, false]) },
    { type: 'light.delete', lightIds: [lightId] },
    anyTrigger(state, sceneId, pick, place),
    anyTrigger(state, sceneId, pick, place),
    { type: 'trigger.delete', triggerId: pick(['none' as TriggerId, ...state.triggers.keys()]) },
  ]);
}

/** Wide ground, so that many a walk springs it. */
function anyTrigger(
  { tokens, triggers }: TableState,
  sceneId: SceneId,
  pick: <T>(items: readonly T[]) => T,
  place: () => [number, number],
): Intent {
  const [x, y] = place();
  const tokenIds = [pick([uuid(1) as TokenId, ...tokens.keys()])];
  if (triggers.size > 0 && pick([true, false]))
    return { type: 'trigger.update', triggerId: pick([...triggers.keys()]), armed: true, name: 'Trap of secrets' };
  return {
    type: 'trigger.add',
    sceneId,
    region: { shape: 'circle', x: Math.min(x, 399), y: Math.min(y, 299), radius: 900 },
    when: pick(['enter', 'leave']),
    name: 'Trap',
    side: pick([null, 'party', 'neutral']),
    once: pick([true, false]),
    then: [
      pick<Consequence>([
        { do: 'reveal', tokenIds },
        { do: 'place', tokenIds, x, y },
        { do: 'move', x, y },
        { do: 'door', doorId: DOOR, state: pick(['open', 'closed']) },
        { do: 'damage', formula: '2d6' },
        { do: 'stop' },
      ]),
      { do: 'message', to: pick(['gm', 'actor']), text: 'click' },
    ],
  };
}

export interface PlayedStep {
  readonly actor: UserId;
  readonly events: readonly TableEvent[];
}

/** What only the server asks. */
const SERVERS_OWN: ReadonlySet<Intent['type']> = new Set(['exchange.expire', 'sheet.ask', 'sheet.refresh']);

/** Decides a random intent; undefined when it was refused or changed nothing. */
export function anyStep(
  state: TableState,
  random: RandomSource,
  newId: () => string,
  asker = anyIntent,
): PlayedStep | undefined {
  const { actor, intent } = asker(state, random);
  const decision = decide(state, intent, {
    actor,
    system: SERVERS_OWN.has(intent.type),
    at: 0,
    random: seededRandom(random()),
    newId,
  });
  return decision.ok && decision.value.length > 0 ? { actor, events: decision.value } : undefined;
}
