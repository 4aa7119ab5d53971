import { expect, it } from 'vitest';
import { hapticsBetween } from './haptics.ts';

type Model = Parameters<typeof hapticsBetween>[0];
const start = {
  me: { userId: 'ada', role: 'player' },
  sheets: new Map([
    ['own', { ownerId: 'ada' }],
    ['foe', { ownerId: null }],
  ]),
  encounter: { turnOf: 'foe' },
  log: [{ at: 1, body: { kind: 'joined' } }],
  notices: [],
};
const after = (change: object): Model => ({ ...start, ...change }) as never;
const between = (change: object) => hapticsBetween(start as never, after(change));
const told = (body: object): object => ({ log: [...start.log, { at: 2, body }] });
const attack = (actor: string, outcome: string): object =>
  told({ kind: 'action', actor: { sheetId: actor }, lines: [{ kind: 'roll', outcome }] });

it('feels the own turn begin, and no other', () => {
  expect(between({ encounter: { turnOf: 'own' } })).toEqual(['turn']);
  expect(between({ encounter: { turnOf: null } })).toEqual([]);
});
it('feels own rolls, hits and criticals', () => {
  expect(between(told({ kind: 'roll', from: 'ada' }))).toEqual(['roll']);
  expect(between(told({ kind: 'roll', from: 'bo' }))).toEqual([]);
  expect(between(attack('own', 'success'))).toEqual(['roll']);
  expect(between(attack('own', 'critical'))).toEqual(['critical']);
  expect(between(attack('own', 'failure'))).toEqual([]);
  expect(between(attack('foe', 'critical'))).toEqual([]);
});
it('feels a refusal once, and no good news', () => {
  expect(between({ notices: [{ id: 1, tone: 'danger' }] })).toEqual(['refusal']);
  const refused = after({ notices: [{ id: 1, tone: 'danger' }] });
  expect(hapticsBetween(refused, refused)).toEqual([]);
  expect(between({ notices: [{ id: 1, tone: 'success' }] })).toEqual([]);
});
it('does not feel the history of a table', () => {
  expect(hapticsBetween({ ...start, log: [] } as never, after(told({ kind: 'roll', from: 'ada' })))).toEqual([]);
});
