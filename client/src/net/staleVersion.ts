import { z } from 'zod';
import { ApiError } from './ApiError.ts';

const details = z.looseObject({ version: z.int() });

/** The version that the library has now, where a call was refused because it is another one than was known. */
export function staleVersion(cause: unknown): number | null {
  if (!(cause instanceof ApiError) || cause.error.code !== 'STALE_VERSION') return null;
  return details.safeParse(cause.error.details).data?.version ?? null;
}
