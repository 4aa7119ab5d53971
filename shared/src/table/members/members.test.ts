import { describe, expect, it } from 'vitest';
import { viewLog } from '../log/view.ts';
import { fromSnapshot, toSnapshot } from '../snapshot.ts';
import { MAX_FORMER_MEMBERS, MAX_MEMBERS } from '../state/Member.ts';
import { viewerOf } from '../state/rights.ts';
import type { TableState } from '../state/TableState.ts';
import { STRANGERS_VIEW } from '../strangersView.ts';
import { BO, CY, DEE, EVE, GM, given, play, table } from '../testing/index.ts';
import { view } from '../view.ts';

const join = { type: 'member.join', userId: EVE, displayName: 'Eve' } as const;
const comeBack = { type: 'member.return', userId: BO, displayName: 'Bo' } as const;
const claim = { type: 'member.claim', userId: GM, displayName: 'Ada' } as const;
const leave = (userId: typeof BO) => ({ type: 'member.leave', userId }) as const;
const remove = (userId: typeof BO) => ({ type: 'member.remove', userId }) as const;
/** Ada opened the table. */
const adasTable: TableState = { ...table(), creatorId: GM };
const without = (...users: (typeof BO)[]): TableState =>
  users.reduce((state, user) => given(state).when(user, leave(user), true).thenAccepted(), adasTable);

describe('Members', () => {
  it('are let in by the server alone, once', () => {
    given(table()).when(EVE, join).thenRefused('not-a-member');
    given(table()).when(BO, join).thenRefused('not-gm');
    const state = given(table())
      .when(EVE, join, true)
      .then([{ type: 'MemberJoined', userId: EVE, displayName: 'Eve', role: 'player' }]);
    given(state).when(EVE, join, true).then([]);
  });

  it('go by another name when the server says so, unless they took one of their own here or it is taken', () => {
    const rename = { type: 'member.rename', userId: BO, from: 'Bo', displayName: 'Bodo' } as const;
    given(adasTable).when(GM, rename).thenRefused('not-gm');
    const told = given(adasTable).when(BO, { type: 'chat', text: 'hi', to: 'all' }).thenAccepted();
    const state = given(told)
      .when(BO, rename, true)
      .then([{ type: 'MemberRenamed', userId: BO, displayName: 'Bodo' }]);
    expect(view(state, viewerOf(state, CY)).members.get(BO)?.displayName).toBe('Bodo');
    expect(fromSnapshot(toSnapshot(state)).members.get(BO)).toMatchObject({ displayName: 'Bodo', role: 'player' });
    given(state).when(BO, rename, true).then([]);
    given(adasTable)
      .when(BO, { ...rename, displayName: 'Cy' }, true)
      .thenRefused('name-taken');
    given(adasTable)
      .when(EVE, { ...rename, userId: EVE }, true)
      .then([]);
  });

  it('come back only while they are members', () => {
    given(adasTable).when(BO, comeBack, true).then([]);
    const gone = given(adasTable).when(GM, remove(BO)).thenAccepted();
    given(gone).when(BO, comeBack, true).thenRefused('not-a-member');
    given(without(BO)).when(BO, comeBack, true).thenRefused('not-a-member');
    given(adasTable)
      .when(EVE, { ...comeBack, userId: EVE }, true)
      .thenRefused('not-a-member');
  });

  it('who were removed stay out, code or no code, until they are invited again', () => {
    const gone = given(adasTable)
      .when(GM, remove(BO))
      .then([{ type: 'MemberLeft', userId: BO, removed: true }]);
    given(gone)
      .when(BO, { ...join, userId: BO }, true)
      .thenRefused('removed');
    given(gone).when(CY, { type: 'member.invite', userId: BO }).thenRefused('not-gm');
    const invited = given(gone)
      .when(GM, { type: 'member.invite', userId: BO })
      .then([{ type: 'MemberInvited', userId: BO }]);
    given(invited)
      .when(BO, { ...join, userId: BO, displayName: 'Bo' }, true)
      .thenAccepted();
    given(fromSnapshot(toSnapshot(gone)))
      .when(BO, { ...join, userId: BO }, true)
      .thenRefused('removed');
  });

  it('keep the role that the GM gave them when they leave and join again', () => {
    let state = given(adasTable).when(GM, { type: 'member.role', userId: BO, role: 'spectator' }).thenAccepted();
    state = given(state).when(BO, leave(BO), true).thenAccepted();
    state = given(state)
      .when(BO, { ...join, userId: BO, displayName: 'Bob' }, true)
      .thenAccepted();
    expect(state.members.get(BO)).toEqual({ id: BO, displayName: 'Bob', role: 'spectator' });
  });

  it('cannot pass for somebody who is there', () => {
    for (const displayName of ['Ada', 'ada', '\u0410da', 'A d a', 'Ad\u00e1'])
      given(adasTable)
        .when(EVE, { ...join, displayName }, true)
        .thenRefused('name-taken');
    given(without(GM))
      .when(EVE, { ...join, displayName: 'Ada' }, true)
      .thenAccepted();
  });

  it('are sent away by the GM, who cannot be', () => {
    given(table()).when(BO, remove(GM)).thenRefused('not-gm');
    given(table()).when(GM, remove(GM)).thenRefused('cannot-remove-gm');
    given(table()).when(GM, remove(EVE)).thenRefused('unknown-member');
  });

  it('are no more than a table has room for, and not all are remembered for ever', () => {
    const crowd = Array.from(
      { length: MAX_MEMBERS - 3 },
      (_, i) =>
        ({ type: 'MemberJoined', userId: `user ${i}` as typeof BO, displayName: `${i}`, role: 'player' }) as const,
    );
    given(play(adasTable, crowd)).when(EVE, join, true).thenRefused('too-many');
    const gone = given(adasTable).when(GM, remove(BO)).thenAccepted();
    const visitors = Array.from({ length: MAX_FORMER_MEMBERS + 5 }, (_, i) => `user ${i}` as typeof BO);
    const state = visitors.reduce(
      (now, userId) =>
        play(now, [
          { type: 'MemberJoined', userId, displayName: userId, role: 'player' },
          { type: 'MemberLeft', userId, removed: false },
        ]),
      gone,
    );
    expect([state.formerMembers.size, state.formerMembers.get(BO)?.removed]).toEqual([MAX_FORMER_MEMBERS, true]);
  });

  it('who come and go all the time do not push out what was said', () => {
    const said = play(adasTable, [
      { type: 'ChatSaid', lineId: 'a', from: BO, name: 'Bo', text: 'Remember me', to: 'all' },
    ]);
    const state = Array.from({ length: 320 }).reduce<TableState>(
      (now) =>
        play(now, [
          { type: 'MemberJoined', userId: EVE, displayName: 'Eve', role: 'player' },
          { type: 'MemberLeft', userId: EVE, removed: false },
        ]),
      said,
    );
    const lines = viewLog(state, viewerOf(state, GM));
    expect(lines.filter(({ body }) => body.kind === 'chat')).toHaveLength(1);
    expect(lines.length).toBeLessThan(60);
  });
});

describe("The GM's seat", () => {
  it('is taken by who opened the table, the first time they come', () => {
    const empty: TableState = { ...adasTable, members: new Map() };
    given(empty)
      .when(GM, { ...comeBack, userId: GM, displayName: 'Ada' }, true)
      .then([{ type: 'MemberJoined', userId: GM, displayName: 'Ada', role: 'gm' }]);
    given(empty).when(BO, comeBack, true).thenRefused('not-a-member');
  });

  it('is claimed by who opened the table, while nobody sits there', () => {
    const empty = without(GM);
    given(empty)
      .when(BO, { ...claim, userId: BO }, true)
      .thenRefused('not-creator');
    given(empty).when(BO, claim).thenRefused('not-gm');
    expect(given(empty).when(GM, claim, true).thenAccepted().members.get(GM)?.role).toBe('gm');
    const led = given(adasTable).when(GM, { type: 'member.handover', userId: BO, keep: false }).thenAccepted();
    given(led).when(GM, claim, true).thenRefused('gm-present');
    expect(
      given(given(led).when(BO, leave(BO), true).thenAccepted())
        .when(GM, claim, true)
        .thenAccepted()
        .members.get(GM)?.role,
    ).toBe('gm');
    given(adasTable).when(GM, claim, true).then([]);
  });

  it('is there again for a GM who left and joins by code, unless somebody sits in it', () => {
    const again = { ...join, userId: GM, displayName: 'Ada' };
    expect(given(without(GM)).when(GM, again, true).thenAccepted().members.get(GM)?.role).toBe('gm');
    const led = play(without(GM), [{ type: 'RoleChanged', userId: BO, role: 'gm' }]);
    expect(given(led).when(GM, again, true).thenAccepted().members.get(GM)?.role).toBe('player');
  });

  it('is handed over, or shared', () => {
    given(adasTable).when(BO, { type: 'member.handover', userId: BO, keep: true }).thenRefused('not-gm');
    given(adasTable).when(GM, { type: 'member.handover', userId: EVE, keep: false }).thenRefused('unknown-member');
    given(adasTable)
      .when(GM, { type: 'member.handover', userId: BO, keep: false })
      .then([
        { type: 'RoleChanged', userId: BO, role: 'gm' },
        { type: 'RoleChanged', userId: GM, role: 'player' },
      ]);
    const shared = given(adasTable)
      .when(GM, { type: 'member.handover', userId: BO, keep: true })
      .then([{ type: 'RoleChanged', userId: BO, role: 'gm' }]);
    given(shared).when(BO, remove(GM)).thenRefused('cannot-remove-gm');
    given(shared)
      .when(GM, { type: 'member.role', userId: BO, role: 'player' })
      .then([{ type: 'RoleChanged', userId: BO, role: 'player' }]);
  });
});

describe('A stranger', () => {
  it('knows nothing of any table, and hears nothing', () => {
    const shared = given(adasTable)
      .when(GM, { type: 'session.update', changes: { partyVision: true } })
      .thenAccepted();
    const said = given(shared).when(BO, { type: 'chat', text: 'hello', to: 'all' }).thenAccepted();
    const seen = play(said, [
      { type: 'MemberJoined', userId: DEE, displayName: 'Dee', role: 'player' },
      { type: 'MemberLeft', userId: DEE, removed: true },
    ]);
    for (const userId of [EVE, DEE]) {
      const viewer = viewerOf(seen, userId);
      expect([view(seen, viewer), viewLog(seen, viewer)]).toEqual([STRANGERS_VIEW, []]);
    }
  });

  it('is named to the GM alone after a removal', () => {
    const gone = given(adasTable).when(GM, remove(BO)).thenAccepted();
    expect([...view(gone, viewerOf(gone, GM)).removed]).toEqual([[BO, 'Bo']]);
    expect(view(gone, viewerOf(gone, CY)).removed.size).toBe(0);
  });
});
