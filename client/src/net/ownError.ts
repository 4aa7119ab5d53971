import { toError, type ErrorCode, type ErrorObject } from '@tallow/shared/contracts';

/** What the page finds wrong by itself, each with the server's code that it is most like. */
const CODES = {
  unreachable: 'RESTARTING',
  unexpected: 'INTERNAL',
  crowded: 'BUSY',
  gone: 'STALE_TOKEN',
  givenUp: 'RESTARTING',
} as const satisfies Record<string, ErrorCode>;
export type OwnTrouble = keyof typeof CODES;

/** An error that no server has sent; `trouble` names it for the catalogue. */
export const ownError = (trouble: OwnTrouble): ErrorObject => toError(CODES[trouble], { trouble });
