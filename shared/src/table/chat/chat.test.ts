import { describe, expect, it } from 'vitest';
import { viewLog } from '../log/view.ts';
import { BO, CY, EVE, GM, given, table } from '../testing/index.ts';

const heard = (state: ReturnType<typeof table>, userId: typeof BO, role: 'gm' | 'player') =>
  viewLog(state, { userId, role }).flatMap((line) => (line.body.kind === 'chat' ? [line.body.text] : []));

describe('Chat', () => {
  it('reaches everybody', () => {
    const state = given(table()).when(BO, { type: 'chat', text: ' Well met ', to: 'all' }).thenAccepted();
    expect(heard(state, CY, 'player')).toEqual(['Well met']);
  });
  it('to the GM reaches the GM and its sender', () => {
    const state = given(table()).when(BO, { type: 'chat', text: 'I steal it', to: 'gm' }).thenAccepted();
    expect([heard(state, GM, 'gm'), heard(state, BO, 'player'), heard(state, CY, 'player')]).toEqual([
      ['I steal it'],
      ['I steal it'],
      [],
    ]);
  });
  it('whispered to a player is not for the GM', () => {
    const state = given(table())
      .when(BO, { type: 'chat', text: 'psst', to: [CY] })
      .thenAccepted();
    expect([heard(state, CY, 'player'), heard(state, GM, 'gm')]).toEqual([['psst'], []]);
  });
  it('leaves no gap in the numbers of those who do not hear it', () => {
    let state = given(table())
      .when(BO, { type: 'chat', text: 'one', to: [GM] })
      .thenAccepted();
    state = given(state).when(BO, { type: 'chat', text: 'two', to: 'all' }).thenAccepted();
    const seqs = viewLog(state, { userId: CY, role: 'player' }).map((line) => line.seq);
    expect(seqs).toEqual(seqs.map((_, i) => seqs[0]! + i));
  });
  it('needs words, and listeners at the table', () => {
    given(table()).when(BO, { type: 'chat', text: '   ', to: 'all' }).thenRefused('empty-text');
    given(table())
      .when(BO, { type: 'chat', text: 'x', to: [EVE] })
      .thenRefused('unknown-member');
    given(table()).when(EVE, { type: 'chat', text: 'x', to: 'all' }).thenRefused('not-a-member');
  });
});
