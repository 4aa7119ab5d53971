import type { LogLine } from '@tallow/shared/table';

const MAX_LINES = 3_000;

/** Talk has an id of its own; other lines are known by their number. */
const keyOf = (line: LogLine): string => (line.id === '' ? `#${line.seq}` : line.id);
const isBefore = (a: LogLine, b: LogLine): boolean =>
  a.at === b.at ? a.seq !== 0 && b.seq !== 0 && a.seq < b.seq : a.at < b.at;

/** The log in order of time. Whatever way a line comes, and however often, it stands there once. */
export class LogBook {
  #lines: readonly LogLine[] = [];
  readonly #known = new Set<string>();
  #heard = 0;

  get lines(): readonly LogLine[] {
    return this.#lines;
  }

  /** The highest number among the lines heard from the room or its events. */
  get heard(): number {
    return this.#heard;
  }

  /** Answers how many lines were new. */
  add(lines: readonly LogLine[]): number {
    const fresh: LogLine[] = [];
    for (const line of lines) {
      this.#heard = Math.max(this.#heard, line.seq);
      if (this.#known.has(keyOf(line))) continue;
      this.#known.add(keyOf(line));
      fresh.push(line);
    }
    if (fresh.length > 0) this.#lines = merge(this.#lines, fresh).slice(-MAX_LINES);
    return fresh.length;
  }
}

function merge(old: readonly LogLine[], fresh: readonly LogLine[]): readonly LogLine[] {
  const last = old.at(-1);
  const sorted = fresh.toSorted((a, b) => (isBefore(a, b) ? -1 : isBefore(b, a) ? 1 : 0));
  if (!last || !isBefore(sorted[0]!, last)) return [...old, ...sorted];
  const merged: LogLine[] = [];
  let i = 0;
  for (const line of sorted) {
    while (i < old.length && !isBefore(line, old[i]!)) merged.push(old[i++]!);
    merged.push(line);
  }
  return [...merged, ...old.slice(i)];
}
