import { z } from 'zod';
import type { Refusal } from '../table/index.ts';
import type { Holds } from './holds.ts';

export const errorCategory = z.enum(['AUTH', 'VALIDATION', 'RULE', 'RATE', 'STATE', 'SYSTEM', 'VERSION']);
export type ErrorCategory = z.infer<typeof errorCategory>;

interface ErrorKind {
  readonly category: ErrorCategory;
  readonly status: number;
  readonly retryable?: true;
  readonly message: string;
}

/** Every code that a client can meet, with what it means. `status` is the HTTP status where one applies. */
export const ERRORS = {
  UNAUTHENTICATED: { category: 'AUTH', status: 401, message: 'Sign in first.' },
  SIGN_IN_DECLINED: { category: 'AUTH', status: 403, message: 'You are not signed in: it was declined there.' },
  SIGN_IN_EXPIRED: {
    category: 'AUTH',
    status: 403,
    message: 'That sign-in took too long, or is over already. Start again.',
  },
  SIGN_IN_UNPROVEN: { category: 'AUTH', status: 403, message: 'That does not prove who you are. Start again.' },
  OUT_OF_SCOPE: { category: 'AUTH', status: 403, message: 'This token is not good for that.' },
  NOT_ADMIN: { category: 'AUTH', status: 403, message: 'Only who looks after this server can do that.' },
  NOT_OFFERED: { category: 'AUTH', status: 403, message: 'This server does not offer that.' },
  NOT_A_MEMBER: { category: 'AUTH', status: 403, message: 'You are not at this table.' },
  NOT_CREATOR: { category: 'AUTH', status: 403, message: 'Only who opened the table can do that.' },
  REMOVED: {
    category: 'AUTH',
    status: 403,
    message: 'The GM has removed you from this table. Ask to be invited again.',
  },
  NOT_GM: { category: 'AUTH', status: 403, message: 'Only the GM can do that.' },
  NOT_OWNER: { category: 'AUTH', status: 403, message: 'Only whose it is can do that.' },
  SPECTATOR: { category: 'AUTH', status: 403, message: 'Spectators watch; they do not act.' },
  NOT_YOUR_TOKEN: { category: 'AUTH', status: 403, message: 'That token belongs to somebody else.' },
  STALE_TOKEN: {
    category: 'AUTH',
    status: 401,
    message: 'This reconnect token is no longer good. Join again without it.',
  },
  FORBIDDEN_ORIGIN: { category: 'AUTH', status: 403, message: 'Requests from that site are not accepted.' },
  FOREIGN_HOST: { category: 'AUTH', status: 421, message: 'This server is not reached by that name.' },
  INVALID_MESSAGE: { category: 'VALIDATION', status: 400, message: 'The message is not well formed.' },
  TOO_LARGE: { category: 'VALIDATION', status: 413, message: 'That is too large.' },
  UNSUPPORTED_FILE: { category: 'VALIDATION', status: 415, message: 'That kind of file cannot be imported.' },
  EMPTY_TEXT: { category: 'VALIDATION', status: 400, message: 'There is nothing to say.' },
  INVALID_INPUT: {
    category: 'VALIDATION',
    status: 400,
    message: 'The rules do not know that, or not with these values.',
  },
  INVALID_FORMULA: { category: 'VALIDATION', status: 400, message: 'That formula cannot be rolled.' },
  OUT_OF_BOUNDS: { category: 'RULE', status: 409, message: 'That is off the map.' },
  BLOCKED: { category: 'RULE', status: 409, message: 'Something is in the way.' },
  DOOR_LOCKED: { category: 'RULE', status: 409, message: 'The door is locked.' },
  TOO_FAR: { category: 'RULE', status: 409, message: 'That is out of reach.' },
  OUT_OF_REACH: { category: 'RULE', status: 409, message: 'The target is out of reach.' },
  NO_LINE_OF_EFFECT: { category: 'RULE', status: 409, message: 'Something is in the way of that.' },
  NO_POINTS: { category: 'RULE', status: 409, message: 'No points are left for that.' },
  NOT_ENOUGH: { category: 'RULE', status: 409, message: 'There is not enough left for that.' },
  NOT_MET: { category: 'RULE', status: 409, message: 'That is not possible now.' },
  CANNOT_ACT: { category: 'RULE', status: 409, message: 'This character cannot act now.' },
  WRONG_TARGET: { category: 'RULE', status: 409, message: 'That cannot be done to this target.' },
  NOT_YOUR_TURN: { category: 'RULE', status: 409, message: 'It is not your turn.' },
  ALREADY_DONE: { category: 'RULE', status: 409, message: 'That has been done already.' },
  OUT_OF_MOVEMENT: { category: 'RULE', status: 409, message: 'That is farther than this turn allows.' },
  FOLLOWS_SHEET: { category: 'RULE', status: 409, message: 'This token follows its sheet. Change it there.' },
  LOCKED: { category: 'STATE', status: 409, message: 'The GM has locked the order.' },
  PAUSED: { category: 'STATE', status: 409, message: 'The game is paused.' },
  TOKEN_LOCKED: { category: 'STATE', status: 409, message: 'That token is locked in its place.' },
  NO_RULESET: { category: 'STATE', status: 409, message: 'This table plays without rules.' },
  NO_SHEET: { category: 'STATE', status: 409, message: 'That token has no sheet.' },
  NO_ENCOUNTER: { category: 'STATE', status: 409, message: 'No encounter is under way.' },
  INITIATIVE_MISSING: { category: 'STATE', status: 409, message: 'Roll initiative for everybody first.' },
  EXCHANGE_OPEN: { category: 'STATE', status: 409, message: 'An action still waits for an answer.' },
  CANNOT_UNDO: { category: 'STATE', status: 409, message: 'What was done last cannot be taken back.' },
  NOTHING_TO_UNDO: { category: 'STATE', status: 409, message: 'There is nothing to take back.' },
  NOTHING_TO_REDO: { category: 'STATE', status: 409, message: 'There is nothing to do again.' },
  CHANGED_SINCE: { category: 'STATE', status: 409, message: 'Other things have happened to it since.' },
  STALE_VERSION: { category: 'STATE', status: 409, message: 'Somebody changed it meanwhile. Load it again.' },
  UNKNOWN_SHEET: { category: 'STATE', status: 404, message: 'There is no such sheet.' },
  UNKNOWN_ENTRY: { category: 'STATE', status: 404, message: 'That is not on the sheet.' },
  UNKNOWN_EFFECT: { category: 'STATE', status: 404, message: 'There is no such effect.' },
  UNKNOWN_ACTION: { category: 'STATE', status: 404, message: 'The rules have no such action.' },
  UNKNOWN_EXCHANGE: { category: 'STATE', status: 404, message: 'Nothing is being asked there any more.' },
  UNKNOWN_CHARACTER: { category: 'STATE', status: 404, message: 'There is no such character.' },
  UNKNOWN_MONSTER: { category: 'STATE', status: 404, message: 'There is no such monster.' },
  UNKNOWN_CAMPAIGN: { category: 'STATE', status: 404, message: 'There is no such campaign.' },
  UNKNOWN_PRESET: { category: 'STATE', status: 404, message: 'There is no such preset.' },
  CANNOT_REMOVE_GM: { category: 'STATE', status: 409, message: 'The GM cannot be removed.' },
  GM_PRESENT: { category: 'STATE', status: 409, message: "Somebody sits in the GM's seat." },
  NAME_TAKEN: {
    category: 'STATE',
    status: 409,
    message: 'Somebody at this table has that name, or one that looks like it. Choose another one.',
  },
  LAST_IDENTITY: { category: 'STATE', status: 409, message: 'You could not sign in any more without that.' },
  ACCOUNT_TAKEN: { category: 'STATE', status: 409, message: 'That account is somebody’s already.' },
  TOO_MANY: { category: 'STATE', status: 409, message: 'There is no room for more of these.' },
  UNKNOWN_TOKEN: { category: 'STATE', status: 404, message: 'There is no such token.' },
  UNKNOWN_DOOR: { category: 'STATE', status: 404, message: 'There is no such door.' },
  UNKNOWN_WALL: { category: 'STATE', status: 404, message: 'There is no such wall.' },
  UNKNOWN_TRIGGER: { category: 'STATE', status: 404, message: 'There is no such trigger.' },
  UNKNOWN_LIGHT: { category: 'STATE', status: 404, message: 'There is no such light.' },
  UNKNOWN_DRAWING: { category: 'STATE', status: 404, message: 'There is no such drawing.' },
  UNKNOWN_TEMPLATE: { category: 'STATE', status: 404, message: 'There is no such template.' },
  UNKNOWN_PIN: { category: 'STATE', status: 404, message: 'There is no such pin.' },
  UNKNOWN_PROP: { category: 'STATE', status: 404, message: 'There is no such prop.' },
  UNKNOWN_HANDOUT: { category: 'STATE', status: 404, message: 'There is no such handout.' },
  UNKNOWN_SCENE: { category: 'STATE', status: 404, message: 'There is no such scene.' },
  UNKNOWN_MEMBER: { category: 'STATE', status: 404, message: 'Nobody of that name is at this table.' },
  UNKNOWN_SESSION: { category: 'STATE', status: 404, message: 'There is no such session.' },
  UNKNOWN_JOIN_CODE: { category: 'STATE', status: 404, message: 'No table has that code. Check it with your GM.' },
  UNKNOWN_IDENTITY: { category: 'STATE', status: 404, message: 'You have no such way to sign in.' },
  UNKNOWN_SIGN_IN: { category: 'STATE', status: 404, message: 'You are not signed in there.' },
  UNKNOWN_API_TOKEN: { category: 'STATE', status: 404, message: 'You have no such token.' },
  UNKNOWN_JOB: { category: 'STATE', status: 404, message: 'There is no such job.' },
  NOT_FOUND: { category: 'STATE', status: 404, message: 'There is nothing here.' },
  RATE_LIMITED: { category: 'RATE', status: 429, retryable: true, message: 'Too fast. Wait a moment.' },
  BUSY: { category: 'RATE', status: 503, retryable: true, message: 'The table is busy. Try again.' },
  STORAGE_UNAVAILABLE: {
    category: 'SYSTEM',
    status: 503,
    retryable: true,
    message: 'The table cannot save right now. Nothing was lost; try again.',
  },
  PROVIDER_UNAVAILABLE: {
    category: 'SYSTEM',
    status: 503,
    retryable: true,
    message: 'The service that you sign in with does not answer. Try again.',
  },
  RESTARTING: { category: 'SYSTEM', status: 503, retryable: true, message: 'The table is restarting. Try again.' },
  INTERNAL: { category: 'SYSTEM', status: 500, message: 'Something went wrong on our side.' },
  VERSION_MISMATCH: {
    category: 'VERSION',
    status: 409,
    message: 'This page is older or newer than the server. Reload it.',
  },
} as const satisfies Record<string, ErrorKind>;

export type ErrorCode = keyof typeof ERRORS;
export const ERROR_CODES = Object.keys(ERRORS) as readonly ErrorCode[];

/** The one error shape, in REST bodies (under `error`) and as the reason of a rejected intent. */
export const errorObject = z.strictObject({
  code: z.enum(ERROR_CODES as [ErrorCode, ...ErrorCode[]]),
  category: errorCategory,
  message: z.string(),
  retryable: z.boolean(),
  details: z.record(z.string(), z.unknown()).optional(),
  /** Of HTTP: what the server's log calls the request. */
  requestId: z.string().optional(),
});
export type ErrorObject = z.infer<typeof errorObject>;
export const errorBody = z.strictObject({ error: errorObject });

export function toError(code: ErrorCode, details?: Record<string, unknown>, message?: string): ErrorObject {
  const kind: ErrorKind = ERRORS[code];
  return {
    code,
    category: kind.category,
    message: message ?? kind.message,
    retryable: kind.retryable ?? false,
    ...(details && { details }),
  };
}

/** The wire code of a refusal has the same words: `not-your-token` becomes `NOT_YOUR_TOKEN`. */
export function toCode(refusal: Refusal): ErrorCode {
  return refusal.toUpperCase().replaceAll('-', '_') as ErrorCode;
}
type CodeOf<R extends string> = R extends `${infer A}-${infer B}` ? `${Uppercase<A>}_${CodeOf<B>}` : Uppercase<R>;
/** A compile error here means that a refusal lacks its code. */
export type EveryRefusalHasACode = Holds<CodeOf<Refusal> extends ErrorCode ? true : false>;
