import type { Request } from 'express';
import type { HttpDeps } from '../HttpDeps.ts';

/** Where players reach this server: at its public address, or else where the asker does. */
export const ownOrigin = ({ publicOrigins }: HttpDeps, { protocol, headers }: Request): string =>
  publicOrigins[0] ?? `${protocol}://${headers.host ?? 'localhost'}`;
