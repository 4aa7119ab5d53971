import { expect, it, vi } from 'vitest';
import { TurnCalls, type TurnListener } from './TurnCalls.ts';

const TURN = [{ actor: 'gm', events: [{ type: 'TurnSet' }] }] as never;
const stateOf = (ownerId: string | null): never =>
  ({ sessionId: 's', encounter: { turnOf: 'x' }, sheets: new Map([['x', { ownerId }]]) }) as never;
const seenAs = (turnOf: string | null): object => ({
  session: { name: 'The cellar' },
  encounter: { turnOf, combatants: new Map([['x', { name: 'Gear' }]]) },
});

function callsWith(seats: object[], seen: object | undefined) {
  const begun = vi.fn<TurnListener['begun']>();
  return { begun, calls: new TurnCalls({ begun }, { seats: new Set(seats), viewOf: () => seen } as never) };
}

it('calls the owner, by what the owner’s view says', () => {
  const { begun, calls } = callsWith([], seenAs('x'));
  calls.follow(stateOf('ada'), TURN);
  expect(begun).toHaveBeenCalledWith(expect.objectContaining({ sessionId: 's', userId: 'ada' }));
  expect(begun.mock.calls[0]![0].look()).toEqual({ name: 'Gear', table: 'The cellar' });
});
it('says nothing that the owner’s view does not hold: another’s turn, or a table that they left', () => {
  for (const seen of [seenAs(null), undefined]) {
    const { begun, calls } = callsWith([], seen);
    calls.follow(stateOf('ada'), TURN);
    expect(begun.mock.calls[0]![0].look()).toBeNull();
  }
});
it('calls nobody for a creature of the GM’s, nor when no turn began', () => {
  const { begun, calls } = callsWith([], seenAs('x'));
  calls.follow(stateOf(null), TURN);
  calls.follow(stateOf('ada'), [{ actor: 'gm', events: [{ type: 'MovementSpent' }] }] as never);
  expect(begun).not.toHaveBeenCalled();
});
it('calls nobody who is seated; a seat without a live line does not count', () => {
  const seated = callsWith([{ userId: 'ada', connected: true }], seenAs('x'));
  seated.calls.follow(stateOf('ada'), TURN);
  expect(seated.begun).not.toHaveBeenCalled();
  const lost = callsWith([{ userId: 'ada', connected: false }], seenAs('x'));
  lost.calls.follow(stateOf('ada'), TURN);
  expect(lost.begun).toHaveBeenCalledOnce();
});
