import { ERRORS, type ErrorObject } from '@tallow/shared/contracts';
import type { Say } from '@tallow/shared/words';
import { said } from './said.ts';
import { t, tKnown } from './t.ts';

type Says = { readonly why?: Say } | undefined;

/** A refusal in words that say what to do next; the server's own where it has some for the occasion. */
export function refusalText({ code, message, details }: ErrorObject): string {
  const what = details?.['what'];
  if (code === 'BUSY' && message === ERRORS.BUSY.message) return t('errors.busy');
  if (code === 'TOO_MANY' && typeof what === 'string') return tKnown('errors.tooMany', what) ?? message;
  // What is wrong with a name is for its person to know.
  if (code === 'INVALID_MESSAGE' && details?.['path'] === 'displayName' && typeof details['why'] === 'string')
    return `${details['why']}.`;
  const why = (details?.['says'] as Says)?.why;
  if (why) return said(why);
  return (message === ERRORS[code].message ? tKnown('refusals', code) : undefined) ?? message;
}
