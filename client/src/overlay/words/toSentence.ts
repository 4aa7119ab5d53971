import { ApiError } from '../../net/ApiError.ts';
import { refusalText } from './refusalText.ts';
import { words } from './words.ts';

/** What went wrong and what to do next, for a person to read. */
export function toSentence(cause: unknown): string {
  if (!(cause instanceof ApiError)) return words.errors.unknown;
  if (cause.status === 0) return words.errors.offline;
  return cause.error.code === 'RATE_LIMITED' ? words.errors.rate : refusalText(cause.error);
}
