import QuickLRU from 'quick-lru';
import type { UserId } from '@tallow/shared/kernel';
import { MAX_MEMBERS } from '@tallow/shared/table';
import { Limits } from './Limits.ts';

/** One for each member, wherever they ask from: more tabs and more programs give nobody more. */
export class MemberLimits {
  readonly #limits = new QuickLRU<UserId, Limits>({ maxSize: MAX_MEMBERS });

  of(userId: UserId, now: number): Limits {
    const known = this.#limits.get(userId);
    if (known) return known;
    const limits = new Limits(now);
    this.#limits.set(userId, limits);
    return limits;
  }
}
