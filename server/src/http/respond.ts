import type { Request } from 'express';
import type { z } from 'zod';
import { isUuid } from '@tallow/shared/kernel';
import type { ErrorCode } from '@tallow/shared/contracts';
import { HttpRefusal } from './HttpRefusal.ts';

/** Checks a body against its contract; the refusal names the first thing that is wrong. */
export function parseBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  throw new HttpRefusal('INVALID_MESSAGE', { path: path.map(String).join('.'), why: message });
}

/** A path parameter that must be an id; anything else names nothing that exists. */
export function idParam(request: Request, name: string, missing: Extract<ErrorCode, `UNKNOWN_${string}`>): string {
  const value = request.params[name];
  if (typeof value !== 'string' || !isUuid(value)) throw new HttpRefusal(missing);
  return value;
}
