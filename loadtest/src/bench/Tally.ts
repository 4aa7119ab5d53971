/** Counts what happens while it is open. */
export class Tally {
  isOpen = false;
  readonly latencies: number[] = [];
  moves = 0;
  patches = 0;
  patchBytes = 0;
  readonly refusals = new Map<string, number>();

  acknowledged(latencyMs: number): void {
    if (!this.isOpen) return;
    this.moves += 1;
    this.latencies.push(latencyMs);
  }

  refused(reason: string): void {
    if (this.isOpen) this.refusals.set(reason, (this.refusals.get(reason) ?? 0) + 1);
  }

  patched(bytes: number): void {
    if (!this.isOpen) return;
    this.patches += 1;
    this.patchBytes += bytes;
  }
}
