import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Vouched } from '../oidc/OidcProvider.ts';

const OLDEST_MS = 3_600_000;
/** Telegram's clock may be so much (ms) ahead of ours. */
const AHEAD_MS = 60_000;

const HASH = /^[0-9a-f]{64}$/;
const SECONDS = /^\d{1,12}$/;
const telegramUser = z.object({
  id: z.int().positive(),
  first_name: z.string().default(''),
  last_name: z.string().default(''),
  username: z.string().optional(),
});

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

/** All that was signed, a line each, by name; undefined when a name is there twice. */
function signedLines(fields: URLSearchParams): string | undefined {
  const pairs = [...fields].filter(([name]) => name !== 'hash');
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) return undefined;
  return pairs
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('\n');
}

function isSigned(fields: URLSearchParams, botToken: string): boolean {
  const [lines, hash] = [signedLines(fields), fields.get('hash') ?? ''];
  if (lines === undefined || !HASH.test(hash)) return false;
  return timingSafeEqual(hmac(hmac('WebAppData', botToken), lines), Buffer.from(hash, 'hex'));
}

function isFresh(authDate: string | null, nowMs: number): boolean {
  if (authDate === null || !SECONDS.test(authDate)) return false;
  const ageMs = nowMs - Number(authDate) * 1000;
  return ageMs <= OLDEST_MS && ageMs >= -AHEAD_MS;
}

/**
 * Whom Telegram vouches for in what it gives a Mini App (core.telegram.org/bots/webapps, "Validating data received via
 * the Mini App"); undefined when the bot's token did not sign it, or more than an hour ago.
 */
export function readInitData(initData: string, botToken: string, nowMs: number): Vouched | undefined {
  const fields = new URLSearchParams(initData);
  if (!isSigned(fields, botToken) || !isFresh(fields.get('auth_date'), nowMs)) return undefined;
  const parsed = telegramUser.safeParse(parseJson(fields.get('user')));
  if (!parsed.success) return undefined;
  const { id, first_name, last_name, username } = parsed.data;
  const whole = `${first_name} ${last_name}`.trim();
  return {
    subject: String(id),
    names: [whole, first_name, username].filter((name): name is string => name !== undefined && name !== ''),
    account: username === undefined ? undefined : `@${username}`,
  };
}
