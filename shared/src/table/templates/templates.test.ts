import { describe, expect, it } from 'vitest';
import type { TableState } from '../state/TableState.ts';
import type { Template } from '../state/Template.ts';
import { isInTemplate, templateOutline } from '../state/templateOutline.ts';
import { BO, created, CY, fightOf, GM, given, play, table, token, tokenId } from '../testing/index.ts';
import { exploredBy, template } from '../testing/marks.ts';
import { view } from '../view.ts';

const lay = {
  type: 'template.add',
  shape: 'circle',
  x: 500,
  y: 500,
  lengthFeet: 20,
  widthFeet: 5,
  direction: 0,
  color: '#ff0000',
  name: 'Fireball',
  rounds: null,
} as const;
const withTemplates = (state: TableState, ...templates: readonly Template[]): TableState =>
  play(
    state,
    templates.map((one) => ({ type: 'TemplateAdded', template: one })),
  );
const seenBy = (state: TableState, userId: typeof BO) => view(state, { userId, role: 'player' }).templates;

describe('A template', () => {
  it('is laid by anybody who plays, in their own name', () => {
    for (const ownerId of [GM, BO])
      given(table())
        .when(ownerId, lay)
        .then([{ type: 'TemplateAdded', template: template(9_000, { ownerId }) }]);
    given(table())
      .when(BO, { ...lay, x: 99_999 })
      .thenRefused('out-of-bounds');
    const many = withTemplates(table(), ...Array.from({ length: 20 }, (_, n) => template(n + 1, { ownerId: BO })));
    given(many).when(BO, lay).thenRefused('too-many');
  });

  it('is changed and taken away by whose it is, and by the GM', () => {
    const state = exploredBy(withTemplates(table(), template(1)), 500, 500, 50);
    const remove = { type: 'template.delete', templateId: template(1).id } as const;
    given(state).when(BO, remove).thenRefused('not-owner');
    given(state).when(CY, remove).thenRefused('unknown-template');
    given(state).when(GM, remove).thenAccepted();
    const own = withTemplates(table(), template(1, { ownerId: BO }));
    given(own).when(BO, remove).thenAccepted();
    given(own)
      .when(BO, { type: 'template.update', templateId: template(1).id, changes: { x: -5 } })
      .thenRefused('out-of-bounds');
  });

  it('shows where it touches explored ground, and to whose it is', () => {
    const state = withTemplates(table(), template(1), template(2, { ownerId: CY }));
    expect([...seenBy(state, BO).keys()]).toEqual([]);
    expect([...seenBy(state, CY).keys()]).toEqual([template(2).id]);
    expect([...seenBy(exploredBy(state, 850, 500, 20), BO).keys()]).toHaveLength(2);
  });

  it('goes along with a token, shows to who sees it, and tells nothing of where it lay', () => {
    const start = withTemplates(
      table([created(token(1, { ownerId: BO, x: 700, y: 700 })), created(token(2, { x: 800, y: 700, hidden: true }))]),
      template(5, { ownerId: BO }),
    );
    const attach = (id: number) =>
      ({ type: 'template.attach', templateId: template(5).id, tokenId: tokenId(id) }) as const;
    given(start).when(BO, attach(2)).thenRefused('unknown-token');
    const carried = given(start).when(BO, attach(1)).thenAccepted();
    expect(seenBy(carried, BO).get(template(5).id)).toMatchObject({ x: 0, y: 0, tokenId: tokenId(1) });
    expect(seenBy(carried, CY).size).toBe(0);
    const hidden = given(start).when(GM, attach(2)).thenAccepted();
    expect(seenBy(hidden, BO).size).toBe(0);
    const freed = given(carried)
      .when(BO, { type: 'template.attach', templateId: template(5).id, tokenId: null })
      .thenAccepted();
    expect(freed.templates.get(template(5).id)).toMatchObject({ x: 750, y: 750, tokenId: null });
    const gone = play(carried, [{ type: 'TokenDeleted', tokenId: tokenId(1) }]);
    expect(gone.templates.size).toBe(0);
    const back = given(gone).when(GM, { type: 'undo' }).thenAccepted();
    expect(back.templates).toEqual(carried.templates);
  });

  it('ends when its rounds have passed', () => {
    const fight = fightOf();
    fight.do(GM, { type: 'encounter.start', sheetIds: [...fight.state.sheets.keys()], surprised: [] });
    const [turnOf] = fight.state.sheets.keys();
    const turn = (state: TableState, round: number): TableState =>
      play(state, [{ type: 'TurnSet', turnOf: turnOf!, round, isSurpriseRound: false }]);
    const start = withTemplates(fight.state, template(1), template(2, { rounds: 2 }));
    const left = (state: TableState) => [...state.templates.values()].map(({ rounds }) => rounds);
    const first = turn(start, 1);
    expect([left(first), left(turn(first, 2)), left(turn(turn(first, 2), 3))]).toEqual([[null, 2], [null, 1], [null]]);
  });
});

describe('The ground of a template', () => {
  const area = { x: 0, y: 0, lengthFeet: 20, widthFeet: 10, direction: 0 };
  it.each([
    ['circle', [-390, 0], [0, -410]],
    ['cone', [200, 190], [200, 210]],
    ['line', [390, 90], [390, 110]],
    ['rectangle', [390, 190], [390, -10]],
    ['cube', [390, 190], [390, 210]],
  ] as const)('of a %s is what its shape says', (shape, inside, outside) => {
    expect(isInTemplate({ ...area, shape }, inside[0], inside[1], 5)).toBe(true);
    expect(isInTemplate({ ...area, shape }, outside[0], outside[1], 5)).toBe(false);
    expect(templateOutline({ ...area, shape }, 5).length).toBeGreaterThan(7);
  });
});
