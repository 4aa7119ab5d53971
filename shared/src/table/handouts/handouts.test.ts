import { describe, expect, it } from 'vitest';
import { viewLog } from '../log/view.ts';
import { BO, CY, EVE, GM, given, play, table } from '../testing/index.ts';
import { handout } from '../testing/marks.ts';
import { view } from '../view.ts';
import { openPages, withoutGmBlocks } from './withoutGmBlocks.ts';

const { id: _, ...fields } = handout(1, { audience: 'gm' });
const add = { type: 'handout.add', ...fields } as const;
const { id: handoutId } = handout(1);
const kept = (audience: (typeof fields)['audience'], text = 'Come at once.') =>
  play(table(), [{ type: 'HandoutAdded', handout: handout(1, { audience, folder: 'Spies', pages: [{ text }] }) }]);
const seenBy = (state: ReturnType<typeof table>, userId: typeof BO) =>
  view(state, { userId, role: userId === GM ? 'gm' : 'player' }).handouts.get(handoutId);

describe('A handout', () => {
  it("is the GM's to write, to change and to show", () => {
    given(table())
      .when(GM, add)
      .then([{ type: 'HandoutAdded', handout: handout(9_000, { audience: 'gm' }) }]);
    given(table()).when(BO, add).thenRefused('not-gm');
    given(table())
      .when(GM, { ...add, audience: [EVE] })
      .thenRefused('unknown-member');
    given(table()).when(GM, { type: 'handout.delete', handoutId }).thenRefused('unknown-handout');
    const full = play(
      table(),
      Array.from({ length: 300 }, (__, n) => ({ type: 'HandoutAdded', handout: handout(n + 1) }) as const),
    );
    given(full).when(GM, add).thenRefused('too-many');
  });

  it("shows to its audience, without its folder and what is the GM's", () => {
    const state = kept([BO], 'Come at once.\n:::gm\nIt is forged.\n:::\nThe duke');
    expect(seenBy(state, GM)?.folder).toBe('Spies');
    expect(seenBy(state, BO)).toMatchObject({
      folder: '',
      audience: 'all',
      pages: [{ text: 'Come at once.\nThe duke' }],
    });
    expect(seenBy(state, CY)).toBeUndefined();
  });

  it('is kept by those it was shown to, and tells each of themselves alone', () => {
    const shown = given(kept('gm'))
      .when(GM, { type: 'handout.show', handoutId, userIds: [BO, CY] })
      .thenAccepted();
    expect(shown.handouts.get(handoutId)?.audience).toEqual([BO, CY]);
    const lastOf = (userId: typeof BO) =>
      viewLog(shown, { userId, role: userId === GM ? 'gm' : 'player' }).at(-1)?.body;
    const line = { kind: 'handout', handoutId, title: 'A letter', by: 'Ada' };
    expect(lastOf(GM)).toEqual({ ...line, to: [BO, CY] });
    expect(lastOf(BO)).toEqual({ ...line, to: [BO] });
    const again = given(shown)
      .when(GM, { type: 'handout.show', handoutId, userIds: [BO] })
      .thenAccepted();
    expect(again.handouts).toEqual(shown.handouts);
    given(shown)
      .when(GM, { type: 'handout.show', handoutId, userIds: [EVE] })
      .thenRefused('unknown-member');
  });

  it("tells nobody of what was changed in the GM's blocks", () => {
    const before = kept('all', 'A\n:::gm\none\n:::');
    const pages = [{ text: 'A\n:::gm\ntwo\n:::' }];
    const after = play(before, [{ type: 'HandoutChanged', handoutId, changes: { pages } }]);
    expect([GM, BO].map((id) => after.told.get(id)! - before.told.get(id)!)).toEqual([1, 0]);
  });
});

describe("The GM's blocks", () => {
  it.each([
    ['a\n:::gm\nb\n:::\nc', 'a\nc'],
    ['a\r\n  ::: GM trap\rb\u2028c', 'a'],
    [':::gm\na\n:::gm\nb\n:::\nc', 'c'],
    ['a\n:::\nb', 'a\n:::\nb'],
    [':::gmail\na', ':::gmail\na'],
  ])('of %j are cut', (text, left) => expect(withoutGmBlocks(text)).toBe(left));

  it('leave no page that had nothing else', () =>
    expect(openPages([{ text: ':::gm\na' }, { text: '' }, { text: ':::gm\nb', image: 'c' }])).toEqual([
      { text: '' },
      { text: '', image: 'c' },
    ]));
});
