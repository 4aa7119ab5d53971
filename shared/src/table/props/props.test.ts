import { describe, expect, it } from 'vitest';
import { BO, CY, GM, given, play, table } from '../testing/index.ts';
import { exploredBy, prop } from '../testing/marks.ts';
import { view } from '../view.ts';

const { id: _, sceneId: _here, ...fields } = prop(1);
const add = { type: 'prop.add', ...fields } as const;

describe('A prop', () => {
  it("is the GM's to lay, with its middle on the map", () => {
    given(table())
      .when(GM, add)
      .then([{ type: 'PropAdded', prop: prop(9_000) }]);
    given(table()).when(BO, add).thenRefused('not-gm');
    given(table())
      .when(GM, { ...add, x: -101 })
      .thenRefused('out-of-bounds');
    const full = play(
      table(),
      Array.from({ length: 200 }, (__, n) => ({ type: 'PropAdded', prop: prop(n + 1) }) as const),
    );
    given(full).when(GM, add).thenRefused('too-many');
    given(full)
      .when(GM, { type: 'prop.update', propId: prop(1).id, changes: { x: 9_999 } })
      .thenRefused('out-of-bounds');
    given(full)
      .when(GM, { type: 'prop.delete', propId: prop(9_999).id })
      .thenRefused('unknown-prop');
  });

  it('shows where any of it lies on explored ground, however it is turned', () => {
    const laid = (rotation: number) =>
      exploredBy(
        play(table(), [{ type: 'PropAdded', prop: prop(1, { width: 1_000, height: 100, rotation }) }]),
        900,
        900,
        40,
      );
    const seen = (rotation: number, userId = BO) => view(laid(rotation), { userId, role: 'player' }).props.size;
    expect([seen(0), seen(90), seen(90, CY)]).toEqual([0, 1, 0]);
  });
});
