import { ERRORS, toError, type ErrorCode, type ErrorObject } from '@tallow/shared/contracts';

/** Ends a request with the error shape that every client knows. */
export class HttpRefusal extends Error {
  readonly status: number;
  readonly error: ErrorObject;

  constructor(code: ErrorCode, details?: Record<string, unknown>, message?: string) {
    super(message ?? ERRORS[code].message);
    this.status = ERRORS[code].status;
    this.error = toError(code, details, message);
  }

  /** A refusal that was put into words elsewhere. */
  static of({ code, details, message }: ErrorObject): HttpRefusal {
    return new HttpRefusal(code, details, message);
  }
}
