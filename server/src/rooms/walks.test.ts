import { view, viewerOf, type TableEvent, type TableState } from '@tallow/shared/table';
import { BO, created, CY, GM, play, sceneWith, table, token, tokenId, wall } from '@tallow/shared/table/testing';
import { describe, expect, it } from 'vitest';
import { maySee } from './signals.ts';
import { walksFor, walksIn } from './walks.ts';

/** Bo looks north through a gap in the wall along y = 1000, from x = 1400 to 1600; an orc is out of sight behind it. */
const peephole = sceneWith({ walls: [wall(0, 1000, 1400, 1000), wall(1600, 1000, 3000, 1000)] });
const ORC = token(2, { ownerId: CY, x: 100, y: 500, name: 'Orc' });
const start = (orc: object = {}): TableState =>
  table([created(token(1, { ownerId: BO, x: 1450, y: 1400 })), created({ ...ORC, ...orc })], peephole);
const walk: TableEvent = { type: 'TokenMoved', tokenId: tokenId(2), waypoints: [[2800, 500]], elevation: 0 };
const hide = (hidden: boolean): TableEvent => ({ type: 'TokenUpdated', tokenId: tokenId(2), changes: { hidden } });
const seenWalks = (before: TableState, ...events: readonly TableEvent[]): number => {
  const after = play(before, events);
  return walksFor(after, walksIn(before, after, [{ actor: GM, events }]), viewerOf(after, BO)).length;
};

describe('A walk past a gap', () => {
  it('is told to who looks through it', () => expect(seenWalks(start(), walk)).toBe(1));
  it('is not, when whoever walks is hidden or invisible', () => {
    expect([seenWalks(start({ hidden: true }), walk), seenWalks(start({ invisible: true }), walk)]).toEqual([0, 0]);
  });
  it('nor when it was at any time of what is told at once', () => {
    expect(seenWalks(start({ hidden: true }), walk, hide(false))).toBe(0);
    expect(seenWalks(start(), walk, hide(true))).toBe(0);
    expect(seenWalks(start(), hide(true), walk, hide(false))).toBe(0);
  });
});

it('a token that is dragged shows where it would be seen, not behind a wall that it pokes through', () => {
  const pieces = [
    created(token(1, { ownerId: BO, x: 300, y: 400 })),
    created(token(2, { ownerId: CY, x: 300, y: 600 })),
  ];
  const state = table(pieces, sceneWith({ walls: [wall(520, 0, 520, 2000)] }));
  const seen = view(state, viewerOf(state, BO));
  const at = (x: number) => ({ kind: 'drag', userId: CY, tokenId: tokenId(2), x, y: 600 }) as never;
  expect([400, 500].map((x) => maySee(seen, seen.scene.id, at(x)))).toEqual([true, false]);
});
