import { describe, expect, it } from 'vitest';
import { viewLog } from '../log/view.ts';
import { fromSnapshot, toSnapshot } from '../snapshot.ts';
import { MAX_KNOCKS } from '../state/Member.ts';
import { viewerOf } from '../state/rights.ts';
import { BO, CY, EVE, GM, given, play, table, uuid } from '../testing/index.ts';
import { view } from '../view.ts';

const knock = { type: 'member.knock', userId: EVE, displayName: 'Eve' } as const;
const admit = { type: 'member.admit', userId: EVE } as const;
const turnAway = { type: 'member.turnAway', userId: EVE } as const;
const forget = { type: 'member.forget', userId: BO } as const;
const knocked = given(table()).when(EVE, knock, true).thenAccepted();

describe('Somebody at the door', () => {
  it('is brought there by the server alone, and shown to GMs alone', () => {
    given(table()).when(EVE, knock).thenRefused('not-a-member');
    given(table()).when(BO, knock).thenRefused('not-gm');
    expect(view(knocked, viewerOf(knocked, GM)).knocks).toEqual(new Map([[EVE, 'Eve']]));
    expect(view(knocked, viewerOf(knocked, BO)).knocks.size).toBe(0);
    expect(view(knocked, viewerOf(knocked, EVE)).members.size).toBe(0);
    expect(fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(knocked))) as never).knocks).toEqual(knocked.knocks);
  });

  it('is let in or sent away by a GM', () => {
    given(knocked).when(BO, admit).thenRefused('not-gm');
    given(knocked).when(BO, turnAway).thenRefused('not-gm');
    const inside = given(knocked)
      .when(GM, admit)
      .then([
        { type: 'KnockAnswered', userId: EVE },
        { type: 'MemberJoined', userId: EVE, displayName: 'Eve', role: 'player' },
      ]);
    expect([inside.knocks.size, inside.members.has(EVE)]).toEqual([0, true]);
    const away = given(knocked).when(GM, turnAway).thenAccepted();
    expect([away.knocks.size, away.members.has(EVE)]).toEqual([0, false]);
    given(away).when(GM, admit).thenRefused('unknown-member');
  });

  it('takes no name of a member, and is one of a bounded crowd', () => {
    given(table())
      .when(EVE, { ...knock, displayName: 'B0' }, true)
      .thenRefused('name-taken');
    let state = table();
    for (let n = 0; n < MAX_KNOCKS; n++)
      state = given(state)
        .when(
          EVE,
          {
            ...knock,
            userId: uuid(900 + n) as typeof EVE,
            displayName: `Visitor ${String.fromCharCode(65 + (n % 26))}${'x'.repeat(n)}`,
          },
          true,
        )
        .thenAccepted();
    given(state).when(EVE, knock, true).thenRefused('too-many');
  });
});

it('Somebody who deleted their account leaves what they did, and not their name', () => {
  const line = { type: 'ChatSaid', lineId: 'a', from: BO, name: 'Bo', text: 'Onwards!', to: 'all' } as const;
  const state = given(play(table(), [line], BO))
    .when(BO, forget, true)
    .thenAccepted();
  expect([state.members.has(BO), state.formerMembers.has(BO)]).toEqual([false, false]);
  const told = viewLog(state, viewerOf(state, CY));
  expect(told.map(({ body }) => body.kind)).toEqual(expect.arrayContaining(['chat', 'left']));
  expect(JSON.stringify(told)).not.toContain('"Bo"');
  given(state).when(BO, forget, true).then([]);
});
