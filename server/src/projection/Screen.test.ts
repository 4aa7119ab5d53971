import { Encoder, Reflection, type Decoder } from '@colyseus/schema';
import { seededRandom, type UserId } from '@tallow/shared/kernel';
import { view, type EarlierView, type TableState, type TableView, type Viewer } from '@tallow/shared/table';
import {
  anyFightIntent,
  anyStep,
  BO,
  CY,
  created,
  GM,
  play,
  startOfFight,
  startOfPlay,
  table,
  token,
  tokenId,
  uuid,
} from '@tallow/shared/table/testing';
import {
  decodeBitmap,
  decodeGlow,
  decodeStars,
  emptyBitmap,
  explore,
  subtract,
  union,
  type Bitmap,
} from '@tallow/shared/vision';
import { describe, expect, it } from 'vitest';
import { RoomSchema, Screen } from './Screen.ts';

const CODE = 15;
const handshake = Reflection.encode(new Encoder(new RoomSchema()));

/** A client: decodes frames as the SDK does, and keeps its explored ground as the contract says. */
class Watcher {
  readonly userId: UserId;
  readonly screen = new Screen();
  readonly #decoder = Reflection.decode(handshake) as Decoder<RoomSchema>;
  explored: Bitmap | undefined;
  frames = 0;
  bytes: Uint8Array[] = [];
  #applied = '';
  #earlier: (EarlierView & { readonly viewer: Viewer }) | undefined;

  constructor(userId: UserId) {
    this.userId = userId;
  }
  /** As the publisher does: each view builds on the one before. */
  viewOf(state: TableState): TableView {
    const viewer = { userId: this.userId, role: state.members.get(this.userId)!.role };
    const earlier = this.#earlier?.viewer.role === viewer.role ? this.#earlier : undefined;
    this.#earlier = { state, viewer, view: view(state, viewer, undefined, earlier) };
    return this.#earlier.view;
  }
  receive(frame: Uint8Array | undefined): void {
    if (!frame) return;
    this.frames += 1;
    this.bytes.push(frame);
    this.#decoder.decode(frame, { offset: 1 });
    this.#grow();
  }
  get state(): RoomSchema {
    return this.#decoder.state;
  }
  #grow(): void {
    const { vision, scene } = this.state;
    if (vision.explored !== this.#applied) {
      this.#applied = vision.explored;
      const change = vision.explored === '' ? undefined : decodeBitmap(vision.explored.slice(1));
      if (!change) this.explored = undefined;
      else if (change.ok)
        this.explored = vision.explored.startsWith('=')
          ? change.value
          : union(this.explored ?? emptyBitmap(scene.width, scene.height), change.value);
    }
    const stars = decodeStars(vision.stars);
    const glow = vision.glow === '' ? undefined : decodeGlow(vision.glow);
    if (this.explored && stars.ok && (!glow || glow.ok))
      this.explored = explore(this.explored, { stars: stars.value, glow: glow?.value });
  }
}

function fresh(watcher: Watcher, state: TableState): Watcher {
  const other = new Watcher(watcher.userId);
  other.screen.show(other.viewOf(state));
  other.receive(other.screen.fullFrame(14));
  return other;
}

const plain = (watcher: Watcher): object => ({
  ...(watcher.state.toJSON() as object),
  vision: { ...(watcher.state.vision.toJSON() as object), explored: '' },
});

describe('A screen', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8])('[SCR1] patched step by step shows what a fresh one shows (seed %i)', (seed) => {
    const random = seededRandom(seed);
    let next = 10_000;
    let state = startOfPlay(random);
    const watchers = [GM, BO, CY].map((userId) => new Watcher(userId));
    for (const watcher of watchers) {
      watcher.screen.show(watcher.viewOf(state));
      watcher.receive(watcher.screen.fullFrame(14));
    }
    for (let i = 0; i < 80; i++) {
      for (let batch = random() % 3; batch >= 0; batch--) {
        const step = anyStep(state, random, () => uuid(next++));
        if (step) state = play(state, step.events, step.actor);
      }
      for (const watcher of watchers) {
        watcher.screen.show(watcher.viewOf(state));
        watcher.receive(watcher.screen.patchFrame(CODE));
        if (random() % 20 === 0) {
          watcher.screen.restart(watcher.viewOf(state));
          watcher.receive(watcher.screen.fullFrame(14));
        }
        expect(plain(watcher)).toEqual(plain(fresh(watcher, state)));
        const known = watcher.viewOf(state).explored;
        if (known)
          expect(
            subtract(known, watcher.explored!).words.some(Boolean) ||
              subtract(watcher.explored!, known).words.some(Boolean),
          ).toBe(false);
      }
    }
  });

  it.each([1, 2, 3, 4])('[SCR1] shows a fight step by step as a fresh one shows it (seed %i)', (seed) => {
    const random = seededRandom(seed);
    let next = 20_000;
    let state = startOfFight();
    const watchers = [GM, BO, CY].map((userId) => new Watcher(userId));
    for (const watcher of watchers) {
      watcher.screen.show(watcher.viewOf(state));
      watcher.receive(watcher.screen.fullFrame(14));
    }
    for (let i = 0; i < 150; i++) {
      const step = anyStep(state, random, () => uuid(next++), anyFightIntent);
      if (!step) continue;
      state = play(state, step.events, step.actor);
      for (const watcher of watchers) {
        watcher.screen.show(watcher.viewOf(state));
        watcher.receive(watcher.screen.patchFrame(CODE));
        expect(plain(watcher)).toEqual(plain(fresh(watcher, state)));
      }
    }
  });

  it('[SEC2] sends nothing when nothing changed for its viewer', () => {
    const start = table([
      created(token(1, { ownerId: BO, x: 500, y: 500 })),
      created(token(2, { x: 900, y: 500, hidden: true })),
    ]);
    const watcher = new Watcher(BO);
    watcher.screen.show(watcher.viewOf(start));
    watcher.receive(watcher.screen.fullFrame(14));
    const moved = play(start, [{ type: 'TokenMoved', tokenId: tokenId(2), waypoints: [[1000, 600]], elevation: 0 }]);
    const noted = play(moved, [{ type: 'TokenUpdated', tokenId: tokenId(1), changes: { gmNotes: 'cursed' } }]);
    for (const state of [moved, noted]) {
      watcher.screen.show(watcher.viewOf(state));
      expect(watcher.screen.patchFrame(CODE)).toBeUndefined();
    }
  });

  it('[SEC2, SEC3] numbers what it shows without gaps: hidden tokens leave the very same bytes', () => {
    const play1 = (hidden: number): Uint8Array[] => {
      let state = table([created(token(1, { ownerId: BO, x: 500, y: 500 }))]);
      const watcher = new Watcher(BO);
      watcher.screen.show(watcher.viewOf(state));
      watcher.receive(watcher.screen.fullFrame(14));
      for (let n = 0; n < hidden; n++) state = play(state, [created(token(50 + n, { hidden: true }))]);
      state = play(state, [created(token(2, { x: 900, y: 500 }))]);
      watcher.screen.show(watcher.viewOf(state));
      watcher.receive(watcher.screen.patchFrame(CODE));
      return watcher.bytes;
    };
    expect(play1(40)).toEqual(play1(0));
  });

  it('[SCR3] copies every frame: a slow socket never sees a later one in its place', () => {
    const start = table([created(token(1, { ownerId: BO, x: 500, y: 500 }))]);
    const watcher = new Watcher(BO);
    watcher.screen.show(watcher.viewOf(start));
    const first = watcher.screen.fullFrame(14);
    const kept = first.slice();
    watcher.screen.show(
      watcher.viewOf(play(start, [{ type: 'TokenMoved', tokenId: tokenId(1), waypoints: [[600, 600]], elevation: 0 }])),
    );
    watcher.screen.patchFrame(CODE);
    expect(first).toEqual(kept);
  });

  it('carries a state far larger than a frame', () => {
    const many = table(
      Array.from({ length: 1_500 }, (_, n) =>
        created(token(1_000 + n, { x: n, y: n % 2000, name: `Crowd ${n}`, gmNotes: 'x'.repeat(1_000) })),
      ),
    );
    const watcher = fresh(new Watcher(GM), many);
    expect(watcher.state.tokens.size).toBe(1_500);
  });
});
