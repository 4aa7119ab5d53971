import { ApiError } from '../../net/ApiError.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';

/** Why a way in that has nothing to type did not work. */
export const whyNotSignedIn = (cause: unknown): string =>
  cause instanceof ApiError && cause.error.code === 'UNAUTHENTICATED' ? t('signIn.failed') : toSentence(cause);
