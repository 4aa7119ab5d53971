import type { Change, UndoEntry } from '../state/UndoEntry.ts';

type Stack = readonly UndoEntry[];

/** Steps that a session remembers how to take back, and what they may weigh together (bytes, about). */
const MAX_STEPS = 200;
const MAX_BYTES = 4 * 1024 * 1024;

/** Maps weigh what is in them. */
const plain = (_: string, value: unknown): unknown => (value instanceof Map ? [...value] : value);
const weightOf = (value: unknown): number =>
  typeof value === 'object' && value !== null ? JSON.stringify(value, plain).length : 16;
const weightOfChange = ({ path, before, after }: Change): number =>
  16 * path.length + weightOf(before) + weightOf(after);

/** What a step takes in a snapshot, about (bytes). */
export function bytesOf({ changes, ground }: Pick<UndoEntry, 'changes' | 'ground'>): number {
  let bytes = 200;
  for (const change of changes) bytes += weightOfChange(change);
  for (const { added, removed } of ground) bytes += 120 + added.length + removed.length;
  return bytes;
}

/** The steps with one more, as many of the newest as may be kept. One too heavy by itself cannot be taken back. */
export function withStep(stack: Stack, step: Omit<UndoEntry, 'bytes'>): Stack {
  const bytes = bytesOf(step);
  const isTooHeavy = bytes > MAX_BYTES;
  const entry = isTooHeavy ? { ...step, changes: [], ground: [], bytes: 0, final: true as const } : { ...step, bytes };
  let left = MAX_BYTES - entry.bytes;
  let first = stack.length;
  while (first > 0 && stack.length - first < MAX_STEPS - 1 && stack[first - 1]!.bytes <= left)
    left -= stack[--first]!.bytes;
  return [...(first === 0 ? stack : stack.slice(first)), entry];
}
