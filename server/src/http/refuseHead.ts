import { ERRORS, toError, type ErrorCode } from '@tallow/shared/contracts';

const CODES = { malformed: 'INVALID_MESSAGE', 'foreign-host': 'FOREIGN_HOST' } as const satisfies Record<
  string,
  ErrorCode
>;

/** The answer to a request that is turned away before anything is read of it but its head. */
export function refuseHead(why: keyof typeof CODES): { readonly status: number; readonly body: object } {
  const code = CODES[why];
  return { status: ERRORS[code].status, body: { error: toError(code) } };
}
