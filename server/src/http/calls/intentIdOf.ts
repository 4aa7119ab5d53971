import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { isUuid } from '@tallow/shared/kernel';
import { HttpRefusal } from '../HttpRefusal.ts';

/** The id that a request is known again by: its own, or the header's; a new one when it has none. */
export function intentIdOf({ headers }: Request, own?: string): string {
  const key = own ?? headers['idempotency-key'];
  if (key === undefined) return randomUUID();
  const id = String(key).toLowerCase();
  if (!isUuid(id)) throw new HttpRefusal('INVALID_MESSAGE', { path: 'Idempotency-Key', why: 'The header is a UUID' });
  return id;
}
