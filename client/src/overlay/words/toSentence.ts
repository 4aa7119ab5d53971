import { ApiError } from '../../net/ApiError.ts';
import { refusalText } from './refusalText.ts';
import { t } from './t.ts';

/** What went wrong and what to do next, for a person to read. */
export function toSentence(cause: unknown): string {
  if (!(cause instanceof ApiError)) return t('errors.unknown');
  if (cause.status === 0) return t('errors.offline');
  return cause.error.code === 'RATE_LIMITED' ? t('errors.rate') : refusalText(cause.error);
}
