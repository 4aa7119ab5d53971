import { describe, expect, it } from 'vitest';
import type { SceneId, UserId } from '../../kernel/index.ts';
import { CHIP } from '../../rules/chip/chip.ts';
import { chipWeapon } from '../../rules/chip/chipEntries.ts';
import { newTemplate, type SheetTemplate } from '../../rules/index.ts';
import { newTable } from '../genesis.ts';
import { looksOnWalk } from '../sight/lookCost.ts';
import { alongPath, MAX_SAMPLES } from '../state/alongPath.ts';
import type { SceneDraft } from '../state/SceneDraft.ts';
import type { TableState } from '../state/TableState.ts';
import {
  BO,
  CY,
  GM,
  given,
  PARTY,
  play,
  SCENE,
  SESSION,
  sceneWith,
  table,
  token,
  created,
  uuid,
  wall,
} from '../testing/index.ts';
import { Scenario } from '../testing/Scenario.ts';
import { isHeavy } from './isHeavy.ts';
import { MAX_OWNED_SHEETS, MAX_OWNED_TEXT, MAX_TABLE_TEXT } from './limits.ts';

const WALLS = Array.from({ length: 19_000 }, (_, i) =>
  wall((i % 290) * 100, Math.floor(i / 290) * 100, (i % 290) * 100 + 60, Math.floor(i / 290) * 100 + 50),
);
const huge = (walls = WALLS): SceneDraft => ({
  name: 'Huge',
  width: 30_000,
  height: 30_000,
  grid: { kind: 'square', offsetX: 0, offsetY: 0, distance: 5, unit: 'ft' },
  globalLight: 'bright',
  walls,
  doors: [],
  lights: [],
  image: null,
});
const onHuge = (): TableState =>
  given(
    given(table())
      .when(GM, { type: 'scene.add', sceneId: uuid(7) as SceneId, draft: huge() }, true)
      .thenAccepted(),
  )
    .when(GM, { type: 'scene.activate', sceneId: uuid(7) as SceneId })
    .thenAccepted();

describe('A map that is dear to look about on', () => {
  it('is looked about on seldom while somebody walks over it; others are at every cell', () => {
    const scene = onHuge().scenes.get(uuid(7) as SceneId)!;
    expect(looksOnWalk(scene, token(1, { ownerId: BO }), MAX_SAMPLES)).toBeLessThan(4);
    expect(looksOnWalk(table().scenes.get(SCENE)!, token(1, { ownerId: BO }), MAX_SAMPLES)).toBe(MAX_SAMPLES);
    expect(alongPath({ x: 0, y: 0 }, [[20_000, 0]], 2)).toHaveLength(2);
  });

  it('has room for so many eyes, and for more that see less far', () => {
    const create = (range: number, x: number) =>
      ({
        type: 'token.create',
        properties: { name: 'T', x, y: 100, ownerId: BO, sight: { range, darkvision: 0 } },
      }) as const;
    const far = new Scenario(onHuge());
    for (let n = 0; n < 5; n++) far.do(GM, create(0, 100 * n));
    expect([far.refuses(GM, create(0, 800)), far.refuses(GM, create(0, 900))]).toEqual(['too-many', 'too-many']);
    const near = new Scenario(onHuge());
    for (let n = 0; n < 40; n++) near.do(GM, create(1_200, 100 * n));
    far.do(GM, { type: 'token.create', properties: { name: 'Blind', x: 0, y: 500, ownerId: null } });
    expect(
      far.refuses(GM, {
        type: 'token.update',
        tokenId: [...far.state.tokens.keys()].at(-1)!,
        changes: { ownerId: CY },
      }),
    ).toBe('too-many');
  });

  it('makes its table heavy once somebody looks about there, and only then', () => {
    const state = onHuge();
    expect(isHeavy(state)).toBe(false);
    expect(
      isHeavy(
        given(state)
          .when(GM, { type: 'token.create', properties: { name: 'T', x: 0, y: 0, ownerId: BO } })
          .thenAccepted(),
      ),
    ).toBe(true);
    const party = table(
      [1, 2, 3, 4, 5, 6].map((n) => created(token(n, { ownerId: BO, x: n * 100 }))),
      sceneWith({ walls: WALLS.slice(0, 2_000) }),
    );
    expect(isHeavy(party)).toBe(false);
  });
});

describe('What a table can carry', () => {
  const chip: TableState = play(newTable(SESSION, 'Chip', 'chip'), PARTY);
  const bring = (template: SheetTemplate, ownerId: UserId | null, count = 1) =>
    ({ type: 'sheet.add', template, count, side: 'party', ownerId, origin: null, place: null }) as const;
  const plain = newTemplate(CHIP, 'Plain', {
    strength: 10,
    dexterity: 10,
    constitution: 10,
    perception: 10,
    arcane: 10,
    will: 10,
  });

  it('is so many sheets of one player, and more of nobody', () => {
    const full = new Scenario(chip);
    expect(full.refuses(GM, bring(plain, BO, MAX_OWNED_SHEETS + 1))).toBe('too-many');
    full.do(GM, bring(plain, BO, MAX_OWNED_SHEETS));
    expect(full.refuses(GM, bring(plain, BO))).toBe('too-many');
    full.do(GM, bring(plain, null, 50));
    full.do(GM, {
      type: 'sheet.edit',
      sheetId: [...full.state.sheets.keys()][0]!,
      changes: { notes: 'still to be written on' },
    });
  });

  it('is so much text on one sheet, of one player, and of all together', () => {
    const book = (pages: number) => ({
      ...plain,
      gmNotes: 'x'.repeat(20_000),
      entries: Array.from({ length: pages }, (_, i) => ({
        ...chipWeapon(`w${i}`, `Blade ${i}`, {}),
        name: `${'n'.repeat(100)} ${i}`,
      })),
    });
    const table = new Scenario(chip);
    const text = (): number => JSON.stringify([...table.state.sheets.values()]).length;
    let books = 0;
    const add = (ownerId: UserId | null) => ({ ...bring({ ...book(200), name: `Book ${books++}` }, ownerId) });
    table.do(GM, add(BO));
    const each = text() + 1_000;
    while (text() + each < MAX_OWNED_TEXT) table.do(GM, add(BO));
    expect(table.refuses(GM, add(BO))).toBe('too-many');
    table.do(GM, add(CY));
    while (text() + each < MAX_TABLE_TEXT) table.do(GM, add(null));
    expect(table.refuses(GM, add(null))).toBe('too-many');
    table.do(GM, { type: 'sheet.remove', sheetId: [...table.state.sheets.keys()][0]! });
  });

  it('is so many walls and so much ground on all its maps', () => {
    const add = (n: number, draft: SceneDraft) =>
      ({ type: 'scene.add', sceneId: uuid(700 + n) as SceneId, draft }) as const;
    const three = [0, 1, 2].reduce((state, n) => given(state).when(GM, add(n, huge()), true).thenAccepted(), table());
    given(three).when(GM, add(3, huge()), true).thenRefused('too-many');
    given(three)
      .when(GM, add(3, { ...huge([]), width: 3_000, height: 3_000 }), true)
      .thenAccepted();
    const open = Array.from({ length: 11 }).reduce<TableState>(
      (state, _, n) =>
        given(state)
          .when(GM, add(n, huge([])), true)
          .thenAccepted(),
      table(),
    );
    given(open)
      .when(GM, add(20, huge([])), true)
      .thenRefused('too-many');
  });
});
