import type { ErrorObject } from '@tallow/shared/contracts';
import type { FormulaProblem } from '@tallow/shared/dice';
import { asWritten, type Say } from '@tallow/shared/words';

type Says = { readonly message?: Say; readonly hint?: Say } | undefined;

/** What the server found wrong with a formula, and where; undefined for any other error. */
export function problemOf({ code, details }: ErrorObject): FormulaProblem | undefined {
  if (code !== 'INVALID_FORMULA' || !details) return undefined;
  const { at, length, message, hint } = details;
  if (typeof at !== 'number' || typeof length !== 'number' || typeof message !== 'string') return undefined;
  const says = details['says'] as Says;
  const told = says?.hint ?? (typeof hint === 'string' ? asWritten(hint) : undefined);
  return { at, length, message: says?.message ?? asWritten(message), ...(told && { hint: told }) };
}
