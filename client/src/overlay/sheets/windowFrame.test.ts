import { describe, expect, it } from 'vitest';
import { below, clearOf, coverOf, firstFrame, keptInRoom } from './windowFrame.ts';

const ROOM = { width: 1280, height: 720 };

describe('A window on the table', () => {
  it('lies beside the panel at first', () =>
    expect(firstFrame(ROOM)).toEqual({ x: 488, y: 104, width: 440, height: 604 }));
  it('stays within the screen', () =>
    expect(keptInRoom({ x: 2_000, y: -50, width: 400, height: 300 }, ROOM)).toEqual({
      x: 880,
      y: 0,
      width: 400,
      height: 300,
    }));
  it('is never larger than the screen', () =>
    expect(keptInRoom({ x: 0, y: 0, width: 4_000, height: 4_000 }, ROOM)).toEqual({ x: 0, y: 0, ...ROOM }));
  it('is never too small to read, unless the screen is', () =>
    expect(keptInRoom({ x: 0, y: 0, width: 10, height: 10 }, { width: 300, height: 700 })).toMatchObject({
      width: 300,
      height: 260,
    }));
});

describe('Below the turn tracker', () => {
  const frame = { x: 488, y: 68, width: 440, height: 640 };
  it('leaves it free', () =>
    expect(below(frame, { left: 200, right: 700, bottom: 194 }, 720)).toEqual({
      x: 488,
      y: 200,
      width: 440,
      height: 508,
    }));
  it('stays where nothing is over it', () =>
    expect([below(frame, { left: 0, right: 480, bottom: 194 }, 720), below(frame, null, 720)]).toEqual([frame, frame]));
});

describe('What is centred below the window', () => {
  const frame = { x: 488, y: 68, width: 440, height: 640 };
  it('has the room beside it', () => expect(coverOf(frame, 940)).toBe(452));
  it('keeps its place when the window lies elsewhere, or takes nearly all', () =>
    expect([coverOf({ ...frame, x: 20 }, 940), coverOf({ ...frame, x: 300, width: 640 }, 940)]).toEqual([0, 0]));
});

describe('What it covers', () => {
  const frame = { x: 488, y: 68, width: 440, height: 640 };
  it('moves to the wider strip beside it', () => expect(clearOf(frame, { x: 600, y: 300 }, 940, 40)).toBe(244));
  it('stays when it is free', () => expect(clearOf(frame, { x: 200, y: 300 }, 940, 40)).toBeNull());
  it('moves to the right when there is more room', () =>
    expect(clearOf({ ...frame, x: 10 }, { x: 100, y: 300 }, 940, 40)).toBe(695));
});
