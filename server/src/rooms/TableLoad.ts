import { isHeavy, type Refusal, type TableState } from '@tallow/shared/table';
import type { Outcome } from '../actors/index.ts';
import type { TableWork, WorkBudget } from './WorkBudget.ts';

type Answer = Outcome<Refusal>;
const BUSY = { ok: false, reason: 'busy' } as const;

/**
 * What one table asks of the main thread: its steps, at once or when it is its turn, and all that follows from them.
 */
export class TableLoad {
  readonly #work: TableWork;
  #weighed: { readonly scenes: TableState['scenes']; readonly tokens: number } | undefined;

  /** `strained` hears when steps have to wait. */
  constructor(budget: WorkBudget, strained: () => void) {
    this.#work = budget.open(strained);
  }

  /** Does a step; `busy` when too many wait for their turn. */
  take(step: () => Answer | Promise<Answer>): Answer | Promise<Answer> {
    const answer = this.#work.run(step) ?? BUSY;
    return answer instanceof Promise ? answer.then((late) => late ?? BUSY) : answer;
  }

  /** Does what cannot wait. */
  measure(work: () => void): void {
    this.#work.measure(work);
  }

  /** Looks again whether the table is heavy when its maps or the number of its tokens changed. */
  weigh(state: TableState): void {
    if (this.#weighed?.scenes === state.scenes && this.#weighed.tokens === state.tokens.size) return;
    this.#weighed = { scenes: state.scenes, tokens: state.tokens.size };
    this.#work.isHeavy = isHeavy(state);
  }

  /** All the time (ms) that the table has taken of the main thread. */
  get totalMs(): number {
    return this.#work.totalMs;
  }

  close(): void {
    this.#work.close();
  }
}
