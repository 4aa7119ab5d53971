import { setTimeout as sleep } from 'node:timers/promises';
import type { AnsweredWrites, WriteAnswer, WriteKey } from '../../database/index.ts';

/** Whoever has taken a write and not answered it for so long (ms) is gone. */
const ABANDONED_MS = 30_000;
const LOOKS_EVERY_MS = 100;

/**
 * Does a write once: the same key gets the first answer, also while that is still being found, in another process, or
 * after a crash. What is refused has changed nothing, and is judged anew.
 */
export async function firstAnswer(
  answered: AnsweredWrites,
  now: () => number,
  write: WriteKey,
  answer: () => Promise<WriteAnswer>,
): Promise<WriteAnswer> {
  for (;;) {
    const found = await answered.take(write, now(), ABANDONED_MS);
    if (found === 'taken') break;
    if (found !== 'pending') return found;
    await sleep(LOOKS_EVERY_MS);
  }
  try {
    const first = await answer();
    await answered.keep(write, first);
    return first;
  } catch (cause) {
    await answered.release(write);
    throw cause;
  }
}
