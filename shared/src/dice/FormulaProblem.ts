import { accept, refuse, type Result } from '../kernel/index.ts';
import type { Say } from '../words/index.ts';
import type { Span } from './Formula.ts';

/** What is wrong with a formula, and where: UTF-16 units of its text, a length of zero at its end. */
export interface FormulaProblem {
  readonly at: number;
  readonly length: number;
  readonly message: Say;
  /** What to write instead. */
  readonly hint?: Say;
}

/** Thrown within this room only; its entrances turn it into a refusal. */
class ProblemFound extends Error {
  readonly problem: FormulaProblem;

  constructor(problem: FormulaProblem) {
    super(problem.message.key);
    this.problem = problem;
  }
}

export function fail({ from, to }: Span, message: Say, hint?: Say): never {
  throw new ProblemFound({ at: from, length: to - from, message, ...(hint !== undefined && { hint }) });
}

export function orProblem<T>(answer: () => T): Result<T, FormulaProblem> {
  try {
    return accept(answer());
  } catch (error) {
    if (error instanceof ProblemFound) return refuse(error.problem);
    throw error;
  }
}
