import { describe, expect, it } from 'vitest';
import type { HandoutId, SceneId } from '../../kernel/index.ts';
import type { Pin } from '../state/Pin.ts';
import type { TableState } from '../state/TableState.ts';
import { BO, CY, EVE, GM, given, play, SCENE, table, uuid } from '../testing/index.ts';
import { exploredBy, handout, pin } from '../testing/marks.ts';
import { view } from '../view.ts';

const { id: _, sceneId: _here, ...fields } = pin(1);
const add = { type: 'pin.add', ...fields } as const;
const stuck = (...pins: readonly Pin[]): TableState =>
  exploredBy(
    play(
      table([{ type: 'HandoutAdded', handout: handout(50, { audience: [BO] }) }]),
      pins.map((one) => ({ type: 'PinAdded', pin: one }) as const),
    ),
    500,
    500,
    50,
  );
const seenBy = (state: TableState, userId: typeof BO) =>
  view(state, { userId, role: userId === GM ? 'gm' : 'player' }).pins.get(pin(1).id);

describe('A pin', () => {
  it("is the GM's to stick, on the map and for members", () => {
    given(table())
      .when(GM, add)
      .then([{ type: 'PinAdded', pin: pin(9_000) }]);
    given(table()).when(BO, add).thenRefused('not-gm');
    given(table())
      .when(GM, { ...add, x: -1 })
      .thenRefused('out-of-bounds');
    given(table())
      .when(GM, { ...add, audience: [EVE] })
      .thenRefused('unknown-member');
    given(table())
      .when(GM, { ...add, link: { handoutId: uuid(3) as HandoutId } })
      .thenRefused('unknown-handout');
    given(table())
      .when(GM, { ...add, link: { sceneId: uuid(3) as SceneId } })
      .thenRefused('unknown-scene');
    const full = play(
      table(),
      Array.from({ length: 200 }, (__, n) => ({ type: 'PinAdded', pin: pin(n + 1) }) as const),
    );
    given(full).when(GM, add).thenRefused('too-many');
  });

  it("shows to its audience where they explored, and never the GM's words", () => {
    const open = stuck(pin(1));
    expect(seenBy(open, GM)).toEqual(pin(1));
    expect(seenBy(open, BO)).toMatchObject({ title: 'A grave', gmText: '', audience: 'all' });
    expect(seenBy(open, CY)).toBeUndefined();
    expect(seenBy(stuck(pin(1, { audience: 'gm' })), BO)).toBeUndefined();
    expect(seenBy(stuck(pin(1, { audience: [BO] })), BO)).toBeDefined();
    expect(seenBy(stuck(pin(1, { audience: [CY] })), BO)).toBeUndefined();
    expect(seenBy(stuck(pin(1, { x: 900 })), BO)).toBeUndefined();
  });

  it('leads to a handout those who have it, and nobody but the GM to a scene', () => {
    const linked = stuck(pin(1, { link: { handoutId: handout(50).id } }));
    expect(seenBy(linked, BO)?.link).toEqual({ handoutId: handout(50).id });
    const taken = play(linked, [{ type: 'HandoutChanged', handoutId: handout(50).id, changes: { audience: 'gm' } }]);
    expect(seenBy(taken, BO)?.link).toBeNull();
    expect(seenBy(stuck(pin(1, { link: { sceneId: SCENE } })), BO)?.link).toBeNull();
  });

  it('is saved again when somebody it was for has left, and what it leads to is gone', () => {
    const old = stuck(pin(1, { audience: [BO], link: { handoutId: handout(50).id } }));
    const left = play(old, [
      { type: 'MemberLeft', userId: BO, removed: false },
      { type: 'HandoutDeleted', handoutId: handout(50).id },
    ]);
    const { audience, link } = JSON.parse(
      JSON.stringify(pin(1, { audience: [BO], link: { handoutId: handout(50).id } })),
    );
    given(left)
      .when(GM, { type: 'pin.update', pinId: pin(1).id, changes: { audience, link, title: 'Here' } })
      .thenAccepted();
  });

  it("tells nobody of what was changed in the GM's words", () => {
    const open = stuck(pin(1));
    const after = play(open, [{ type: 'PinChanged', pinId: pin(1).id, changes: { gmText: 'A trap.' } }]);
    expect([BO, CY, GM].map((id) => after.told.get(id)! - open.told.get(id)!)).toEqual([0, 0, 1]);
  });
});
