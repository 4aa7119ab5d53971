import { describe, expect, it } from 'vitest';
import { BO, EVE, GM, given, table } from '../testing/index.ts';

describe('Members', () => {
  const join = { type: 'member.join', userId: EVE, displayName: 'Eve', role: 'player' } as const;

  it('are let in by the server alone, once', () => {
    given(table()).when(EVE, join).thenRefused('not-a-member');
    given(table()).when(BO, join).thenRefused('not-gm');
    const state = given(table()).when(EVE, join, true).then([{ type: 'MemberJoined', userId: EVE, displayName: 'Eve', role: 'player' }]);
    given(state).when(EVE, join, true).then([]);
  });
  it('keep the role that the GM gave them when they come back', () => {
    let state = given(table()).when(GM, { type: 'member.role', userId: BO, role: 'spectator' }).thenAccepted();
    state = given(state).when(BO, { type: 'member.join', userId: BO, displayName: 'Bob', role: 'player' }, true).thenAccepted();
    expect(state.members.get(BO)).toEqual({ id: BO, displayName: 'Bob', role: 'spectator' });
  });
  it('are sent away by the GM, who cannot be', () => {
    given(table()).when(GM, { type: 'member.remove', userId: BO }).then([{ type: 'MemberLeft', userId: BO, removed: true }]);
    given(table()).when(BO, { type: 'member.remove', userId: GM }).thenRefused('not-gm');
    given(table()).when(GM, { type: 'member.remove', userId: GM }).thenRefused('cannot-remove-gm');
    given(table()).when(GM, { type: 'member.remove', userId: EVE }).thenRefused('unknown-member');
  });
});
