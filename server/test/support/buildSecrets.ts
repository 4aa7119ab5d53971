import type { Player } from './Player.ts';
import { until } from './Player.ts';

/** Places of what a GM builds where no player sees it, by what it is. Each is unlike any other number of the map. */
const PLACES = {
  'a wall just built': 3_253,
  'where a wall was moved': 3_257,
  'the end of a door just built': 3_271,
  'a lamp just put up': 3_299,
  'where a lamp was moved': 3_301,
  'the ground of a trigger': 3_401,
} as const;

/** Builds, changes and takes down walls, doors and lights behind the player's back. */
export async function buildInSecret(
  gm: Player,
): Promise<{
  readonly words: readonly (readonly [string, string])[];
  readonly numbers: readonly (readonly [string, number])[];
}> {
  const known = {
    walls: new Set(gm.state.walls.keys()),
    lights: new Set(gm.state.lights.keys()),
    doors: new Set(gm.state.doors.keys()),
  };
  const fresh = async (kind: keyof typeof known): Promise<string> => {
    await until(() => [...gm.state[kind].keys()].some((id) => !known[kind].has(id)));
    return [...gm.state[kind].keys()].find((id) => !known[kind].has(id))!;
  };
  await gm.act({
    action: 'wall.add',
    walls: [
      {
        kind: 'terrain',
        points: [
          [3_253, 903],
          [3_551, 903],
        ],
      },
    ],
  });
  const wallId = await fresh('walls');
  await gm.act({
    action: 'wall.move',
    wallId,
    points: [
      [3_257, 907],
      [3_557, 907],
    ],
  });
  await gm.act({ action: 'door.add', from: [3_271, 907], to: [3_371, 907], kind: 'portcullis', state: 'open' });
  const doorId = await fresh('doors');
  await gm.act({ action: 'light.add', x: 3_299, y: 1_507, bright: 100, dim: 150, color: '#a1b2c3' });
  const lightId = await fresh('lights');
  await gm.act({ action: 'light.update', lightId, x: 3_301, flicker: true });
  await until(() => gm.state.lights.get(lightId)?.x === 3_301);
  await gm.act({
    action: 'trigger.add',
    name: 'Snare of secrets',
    region: {
      shape: 'polygon',
      points: [
        [3_307, 1_603],
        [3_401, 1_603],
        [3_401, 1_701],
      ],
    },
    when: 'enter',
    then: [{ do: 'message', to: 'gm', text: 'somebody stepped into it' }],
  });
  await until(() => gm.state.triggers.size === 1);
  return {
    words: [
      ['a trigger', [...gm.state.triggers.keys()][0]!],
      ['its name', 'Snare of secrets'],
      ['what it tells the GM', 'somebody stepped into it'],
      ['the id of a wall just built', wallId],
      ['the id of a door just built', doorId],
      ['the id of a lamp just put up', lightId],
      ['the colour of a lamp just put up', '#a1b2c3'],
      ['the kind of a door just built', 'portcullis'],
    ],
    numbers: Object.entries(PLACES),
  };
}
