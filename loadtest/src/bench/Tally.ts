import type { FrameKind } from '../protocol/MiniRoom.ts';

/** Counts what happens while it is open. */
export class Tally {
  isOpen = false;
  readonly latencies: number[] = [];
  readonly refusals = new Map<string, number>();
  readonly frames = new Map<FrameKind, { count: number; bytes: number }>();
  /**
   * Of patches that told a viewer about others' moves and not about its own: their bytes, and the moves that were seen
   * in them.
   */
  readonly sight = { bytes: 0, moves: 0 };

  acknowledged(latencyMs: number): void {
    if (this.isOpen) this.latencies.push(latencyMs);
  }

  refused(reason: string): void {
    if (this.isOpen) this.refusals.set(reason, (this.refusals.get(reason) ?? 0) + 1);
  }

  received(kind: FrameKind, bytes: number): void {
    if (!this.isOpen) return;
    const sum = this.frames.get(kind);
    if (!sum) return void this.frames.set(kind, { count: 1, bytes });
    sum.count += 1;
    sum.bytes += bytes;
  }

  saw(moves: number, bytes: number): void {
    if (!this.isOpen) return;
    this.sight.moves += moves;
    this.sight.bytes += bytes;
  }

  /** Begins anew. */
  open(): void {
    this.latencies.length = 0;
    this.refusals.clear();
    this.frames.clear();
    Object.assign(this.sight, { bytes: 0, moves: 0 });
    this.isOpen = true;
  }

  /** In words, empty when nothing was refused. */
  get refusalsInWords(): string {
    return [...this.refusals].map(([reason, count]) => `${count} refused: ${reason}`).join('; ');
  }
}
