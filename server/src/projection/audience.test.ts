import {
  seededRandom,
  type DoorId,
  type LightId,
  type SceneId,
  type TriggerId,
  type UserId,
  type WallId,
} from '@tallow/shared/kernel';
import { readsSheet, view, type TableState } from '@tallow/shared/table';
import {
  anyFightIntent,
  anyStep,
  BO,
  CY,
  GM,
  play,
  startOfFight,
  startOfPlay,
  uuid,
} from '@tallow/shared/table/testing';
import { room, type Audience, type Field, type Thing } from '@tallow/shared/wire';
import { describe, expect, it } from 'vitest';
import { Screen } from './Screen.ts';

const LIGHT = 'lamp' as LightId;
const HATCH = { x1: 2_900, y1: 1_900, x2: 2_950, y2: 1_900, state: 'closed', secret: false, opensFor: 'gm' } as const;
const SNARE = 'snare' as TriggerId;
const LAMP = { x: 500, y: 500, bright: 200, dim: 400, color: '#ffcc88' };

type Shown = Readonly<Record<string, unknown>>;
/** Whether a viewer is of the audience of a field of a thing, or of things, by its id. */
type Belongs = (audience: Audience, thing: Shown, id: string) => boolean;

function belonging(state: TableState, userId: UserId): Belongs {
  const { role } = state.members.get(userId)!;
  return (audience, thing, id) => {
    const isLed = role === 'gm' || thing['ownerId'] === userId;
    switch (audience) {
      case 'everybody':
        return true;
      case 'gm':
        return role === 'gm';
      case 'owner':
        return isLed;
      case 'permitted':
        return isLed || thing['showName'] === true || thing['showBar'] === true;
      case 'readers':
        return readsSheet({ userId, role }, state.sheets.get(id as never)!);
    }
  };
}

const isBlank = (field: Field, value: unknown): boolean =>
  field.kind === 'value' ? value === field.initial : (value as ReadonlyMap<string, unknown>).size === 0;

/** What is shown of a thing that its description keeps from the viewer. */
function betrayed(thing: Thing, shown: Shown, belongs: Belongs, id = ''): readonly string[] {
  return Object.entries(thing.fields).flatMap(([key, field]) => {
    const value = shown[key];
    if (field.kind === 'part') return betrayed(field.thing, value as Shown, belongs);
    if (field.kind !== 'things')
      return isBlank(field, value) || belongs(field.audience, shown, id) ? [] : [`${thing.name}.${key} of ${id}`];
    return [...(value as ReadonlyMap<string, Shown>)].flatMap(([of, inner]) =>
      belongs(field.audience, inner, of) ? betrayed(field.thing, inner, belongs, of) : [`${key} ${of}`],
    );
  });
}

/** Fields that held something in one of the steps. */
function filled(thing: Thing, shown: Shown, seen: Set<string>): void {
  for (const [key, field] of Object.entries(thing.fields)) {
    const value = shown[key];
    if (field.kind === 'part') filled(field.thing, value as Shown, seen);
    else if (field.kind === 'things')
      for (const inner of (value as ReadonlyMap<string, Shown>).values()) filled(field.thing, inner, seen);
    else if (!isBlank(field, value)) seen.add(`${thing.name}.${key}`);
  }
}

/** The fields that are not for everybody. */
const secrets = (thing: Thing): readonly string[] =>
  Object.entries(thing.fields).flatMap(([key, field]) =>
    'thing' in field ? secrets(field.thing) : field.audience === 'everybody' ? [] : [`${thing.name}.${key}`],
  );

type Scene = Parameters<Parameters<TableState['scenes']['forEach']>[0]>[0];
const withOneOfEach = (scene: Scene): Scene => ({
  ...scene,
  walls: new Map(scene.walls).set('fence' as WallId, { kind: 'terrain', side: 'left', points: [0, 1900, 90, 1900] }),
  doors: new Map(scene.doors).set('hatch' as DoorId, HATCH),
  lights: new Map([[LIGHT, { ...LAMP, on: false, angle: 60, direction: 90, flicker: true }]]),
});

/** With what random play never comes to. */
function furnished(state: TableState): TableState {
  const eve = { id: uuid(77) as UserId, displayName: 'Eve', role: 'player', removed: true } as const;
  const image = { assetId: uuid(79), widthPx: 900, heightPx: 600, tileSize: 512, maxZoom: 1 };
  const kept = { background: '#102030', folder: 'Act one', order: 1 };
  const snare = {
    id: SNARE,
    sceneId: state.activeSceneId,
    name: 'Snare',
    region: { shape: 'circle', x: 2_900, y: 1_900, radius: 9 },
    when: 'leave',
    side: 'foes',
    once: true,
    armed: true,
    then: [{ do: 'stop' }],
  } as const;
  return {
    ...state,
    triggers: new Map([[SNARE, snare]]),
    formerMembers: new Map([[eve.id, eve]]),
    knocks: new Map([[uuid(78) as UserId, 'Flo']]),
    scenes: new Map([...state.scenes].map(([id, scene]) => [id, { ...withOneOfEach(scene), image, ...kept }])),
  };
}

/** A GM who looks at a scene where nobody else is. */
function lookingAlone(): TableState {
  const state = startOfPlay(seededRandom(1));
  const hall = { ...[...state.scenes.values()][0]!, id: uuid(80) as SceneId };
  return { ...state, scenes: new Map(state.scenes).set(hall.id, hall), looks: new Map([[GM, hall.id]]) };
}

describe('A screen', () => {
  it('keeps every field to its audience', () => {
    const seen = new Set<string>();
    const found: string[] = [];
    const check = (state: TableState): void => {
      for (const userId of [GM, BO, CY]) {
        const screen = new Screen();
        screen.show(view(state, { userId, role: state.members.get(userId)!.role }));
        const shown = screen.state as unknown as Shown;
        filled(room, shown, seen);
        found.push(...betrayed(room, shown, belonging(state, userId)));
      }
    };
    check(lookingAlone());
    for (let seed = 1; seed <= 9; seed++) {
      const random = seededRandom(seed);
      let next = 10_000;
      let quiet = furnished(startOfPlay(random));
      let fight = startOfFight();
      for (let i = 0; i < 70; i++) {
        const step = anyStep(quiet, random, () => uuid(next++));
        if (step) quiet = play(quiet, step.events, step.actor);
        const blow = anyStep(fight, random, () => uuid(next++), anyFightIntent);
        if (blow) fight = play(fight, blow.events, blow.actor);
        check(quiet);
        check(fight);
      }
    }
    expect(found).toEqual([]);
    // Otherwise nothing was proven of them.
    expect(secrets(room).filter((field) => !seen.has(field))).toEqual([]);
  }, 60_000);
});
