import type { ErrorObject } from '@tallow/shared/contracts';
import { ownError } from './ownError.ts';

/** A REST call that was refused or got no answer. `status` 0: the server was not reached. */
export class ApiError extends Error {
  readonly error: ErrorObject;
  readonly status: number;

  constructor(error: ErrorObject, status: number, cause?: unknown) {
    super(error.message, { cause });
    this.error = error;
    this.status = status;
  }
}

export function unreachable(cause?: unknown): ApiError {
  return new ApiError(ownError('unreachable'), 0, cause);
}
