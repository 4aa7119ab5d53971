import { setTimeout as sleep } from 'node:timers/promises';
import type { Player } from '../support/Player.ts';
import type { RunningServer } from '../support/startServer.ts';
import type { Stage } from './Stage.ts';
import type { PersistentPlayer } from './PersistentPlayer.ts';

/** What a fault finds when it strikes: servers, and people who play. */
export class Scene {
  readonly stage: Stage;
  readonly gms: readonly Player[];
  readonly people: readonly PersistentPlayer[];
  /** How long a fault lasts (ms), if nothing else decides it. */
  readonly heldMs: number;
  readonly complaints: string[] = [];
  /** What else there is to say. */
  readonly notes: string[] = [];
  readonly #afterwards: (() => Promise<void> | void)[] = [];
  startedAt = 0;
  endedAt = 0;

  constructor(stage: Stage, gms: readonly Player[], people: readonly PersistentPlayer[], heldMs: number) {
    this.stage = stage;
    this.gms = gms;
    this.people = people;
    this.heldMs = heldMs;
  }

  hold(): Promise<void> {
    return sleep(this.heldMs);
  }

  /** The fault bites from `at`, and not since somebody began to prepare it. */
  bites(at = Date.now()): void {
    this.startedAt = at;
  }

  /** The fault is over, though not all that belongs to it. */
  isOver(): void {
    this.endedAt = Date.now();
  }

  expect(holds: boolean, complaint: string): void {
    if (!holds) this.complaints.push(complaint);
  }

  /** Tells a server to end, and expects that it does in order. */
  async endsWell(server: RunningServer): Promise<void> {
    const toldAt = performance.now();
    const code = await server.stop('SIGTERM');
    this.expect(
      code === 0,
      `a server ended with ${code} after ${Math.round(performance.now() - toldAt)} ms: ${server.output().trim().split('\n').at(-1)}`,
    );
  }

  /** To be done once everything was measured. */
  afterwards(work: () => Promise<void> | void): void {
    this.#afterwards.unshift(work);
  }

  async tidy(): Promise<void> {
    for (const work of this.#afterwards) await work();
  }

  everybodyPlayedSince(at: number): boolean {
    return this.people.every(({ lastAt }) => lastAt > at);
  }

  get lastAt(): number {
    return Math.max(0, ...this.people.map(({ lastAt }) => lastAt));
  }
}
