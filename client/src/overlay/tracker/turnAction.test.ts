import { expect, it } from 'vitest';
import { playerTurnActionOf, turnActionOf } from './turnAction.ts';

type Model = Parameters<typeof turnActionOf>[0];
const modelOf = (role: string, turnOf: string | null, initiative: number | null, locked = false): Model =>
  ({
    me: { role, userId: 'ada' },
    viewAs: null,
    sheets: new Map([
      ['own', { ownerId: 'ada' }],
      ['foe', { ownerId: null }],
    ]),
    encounter: {
      turnOf,
      locked,
      combatants: [
        { sheetId: 'own', initiative },
        { sheetId: 'foe', initiative: 3 },
      ],
    },
  }) as never;

it('a player rolls once, and ends the own turn', () => {
  expect(turnActionOf(modelOf('player', null, null))).toBe('roll');
  expect(turnActionOf(modelOf('player', null, null, true))).toBe('locked');
  expect(turnActionOf(modelOf('player', 'foe', 12))).toBeNull();
  expect(turnActionOf(modelOf('player', 'own', 12))).toBe('endTurn');
});
it('a GM rolls for who has not, begins, and goes on', () => {
  expect(turnActionOf(modelOf('gm', null, null))).toBe('roll');
  expect(turnActionOf(modelOf('gm', null, 12))).toBe('begin');
  expect(turnActionOf(modelOf('gm', 'own', 12))).toBe('next');
});
it('there is nothing to press for who watches, or where nobody fights', () => {
  expect(turnActionOf(modelOf('spectator', 'own', null))).toBeNull();
  expect(turnActionOf({ ...modelOf('gm', 'own', 12), viewAs: 'bo' as never })).toBeNull();
  expect(playerTurnActionOf({ ...modelOf('player', null, null), encounter: null })).toBeNull();
});
