import { expect, it } from 'vitest';
import { stepsBetween } from '../../geometry/index.ts';
import type { AddSheets } from '../sheets/intents.ts';
import { snapTopLeft } from '../state/snapTopLeft.ts';
import { BRAND, fightOf } from '../testing/fight.ts';
import { BO, CY, GM } from '../testing/index.ts';

it('a character comes to the table as if nobody hid there', () => {
  const fight = fightOf();
  fight.do(GM, { type: 'token.create', properties: { name: 'Lurker', x: 1_000, y: 1_000, hidden: true } });
  const add = {
    type: 'sheet.add',
    template: { ...BRAND, name: 'Brend' },
    count: 1,
    side: 'party',
    ownerId: BO,
    origin: null,
    place: { x: 1_000, y: 1_000 },
  } as const;
  fight.do(BO, add, [], true);
  expect(fight.state.tokens.get(fight.token('Brend'))).toMatchObject({ x: 1_000, y: 1_000 });
  fight.do(GM, { ...add, template: { ...BRAND, name: 'Brund' } });
  expect(fight.state.tokens.get(fight.token('Brund'))).not.toMatchObject({ x: 1_000, y: 1_000 });
});

const add = (place: AddSheets['place'], name: string): AddSheets => {
  const template = { ...BRAND, name };
  return { type: 'sheet.add', template, count: 1, side: 'party', ownerId: BO, origin: null, place };
};
const INVISIBLE = { kind: 'flag', flag: 'invisible' } as const;
const LURK = {
  type: 'sheet.effect',
  condition: null,
  name: 'Veil',
  modifiers: [INVISIBLE],
  duration: { kind: 'until-removed' },
  hidden: false,
} as const;

it('as if nobody was there invisible, or out of sight', () => {
  const fight = fightOf();
  const { x, y } = fight.state.tokens.get(fight.token('Goblin 1'))!;
  fight.do(GM, { ...LURK, sheetIds: [fight.id('Goblin 1')] });
  fight.do(BO, add({ x, y }, 'Brend'), [], true);
  expect(fight.state.tokens.get(fight.token('Brend'))).toMatchObject({ x, y });
  fight.wallAt(1_500);
  fight.do(GM, { type: 'token.create', properties: { name: 'Lurker', x: 2_000, y: 1_000 } });
  fight.do(BO, add({ x: 2_000, y: 1_000 }, 'Brund'), [], true);
  expect(fight.state.tokens.get(fight.token('Brund'))).toMatchObject({ x: 2_000, y: 1_000 });
});

it('near the party, but not on anybody of it, nor near its invisible one', () => {
  const fight = fightOf();
  const places = (): Set<string> => new Set([...fight.state.tokens.values()].map(({ x, y }) => `${x},${y}`));
  for (let n = 0; n < 6; n++) fight.do(BO, add('auto', `Brand the ${n}.`), [], true);
  expect(places().size).toBe(fight.state.tokens.size);
  const away = fightOf();
  away.do(GM, { type: 'move', tokenId: away.token('Brand'), waypoints: [[2_500, 1_500]] });
  away.do(GM, { ...LURK, sheetIds: [away.id('Brand')] });
  away.do(CY, { ...add('auto', 'Mara'), ownerId: CY }, [], true);
  expect(away.state.tokens.get(away.token('Mara'))!.x).toBeLessThan(1_000);
});

it('on the grid, whatever its shape, its shift and the size', () => {
  for (const kind of ['square', 'hex'] as const) {
    const fight = fightOf();
    fight.do(GM, {
      type: 'scene.update',
      sceneId: fight.state.activeSceneId,
      changes: { grid: { kind, offsetX: 30, offsetY: 10, distance: 5, unit: 'ft' } },
    });
    const { grid } = fight.state.scenes.get(fight.state.activeSceneId)!;
    for (const [n, size] of [0.5, 1, 2, 3, 2, 0.5].entries()) {
      const place = n % 2 === 0 ? 'auto' : { x: 1_517, y: 923 };
      fight.do(GM, {
        ...add(place, `Ogre ${n}`),
        ownerId: null,
        side: 'foes',
        count: 2,
        template: { ...BRAND, name: `Ogre ${n}`, size },
      });
    }
    const ogres = [...fight.state.tokens.values()].filter(({ name }) => name.startsWith('Ogre'));
    expect(ogres).toHaveLength(12);
    for (const { x, y, size } of ogres) expect(snapTopLeft(grid, x, y, size)).toEqual({ x, y });
    for (const a of ogres) expect(ogres.filter((b) => stepsBetween(a, b) === 0)).toEqual([a]);
  }
});
