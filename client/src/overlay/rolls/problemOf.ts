import type { ErrorObject } from '@tallow/shared/contracts';
import type { FormulaProblem } from '@tallow/shared/dice';

/** What the server found wrong with a formula, and where; undefined for any other error. */
export function problemOf({ code, details }: ErrorObject): FormulaProblem | undefined {
  if (code !== 'INVALID_FORMULA' || !details) return undefined;
  const { at, length, message, hint } = details;
  if (typeof at !== 'number' || typeof length !== 'number' || typeof message !== 'string') return undefined;
  return { at, length, message, ...(typeof hint === 'string' && { hint }) };
}
