import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as text. */
export const makeSecret = (): string => randomBytes(32).toString('base64url');

/** What is kept of a random secret, to know it again. Not for passwords, which can be guessed. */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');
