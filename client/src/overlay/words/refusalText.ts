import { ERRORS, NAME_PROBLEMS, type ErrorObject } from '@tallow/shared/contracts';
import type { Say } from '@tallow/shared/words';
import { said } from './said.ts';
import { t, tKnown } from './t.ts';

type Says = { readonly why?: Say } | undefined;
type NameProblem = keyof typeof NAME_PROBLEMS;

/** What is wrong with a name is for its person to know. */
function nameProblem(why: string): string | undefined {
  const problem = (Object.keys(NAME_PROBLEMS) as NameProblem[]).find((key) => NAME_PROBLEMS[key] === why);
  return problem && t(`errors.names.${problem}`);
}

/** A refusal in words that say what to do next; the server's own where it has some for the occasion. */
export function refusalText({ code, message, details = {} }: ErrorObject): string {
  const { what, trouble, path, why } = details;
  if (typeof trouble === 'string') return tKnown('errors.own', trouble) ?? message;
  if (code === 'BUSY' && message === ERRORS.BUSY.message) return t('errors.busy');
  if (code === 'TOO_MANY' && typeof what === 'string') return tKnown('errors.tooMany', what) ?? message;
  if (code === 'INVALID_MESSAGE' && path === 'displayName' && typeof why === 'string')
    return nameProblem(why) ?? `${why}.`;
  const says = (details['says'] as Says)?.why;
  if (says) return said(says);
  return (message === ERRORS[code].message ? tKnown('refusals', code) : undefined) ?? message;
}
