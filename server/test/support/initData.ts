import { createHmac } from 'node:crypto';

const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

/** What Telegram gives a Mini App of the bot with this token, signed as Telegram signs it. */
export function initData(token: string, user: object, more: Readonly<Record<string, string>> = {}): string {
  const fields = { ...more, auth_date: String(Math.floor(Date.now() / 1000)), user: JSON.stringify(user) };
  const lines = Object.entries(fields)
    .map(([name, value]) => `${name}=${value}`)
    .toSorted()
    .join('\n');
  return new URLSearchParams({ ...fields, hash: hmac(hmac('WebAppData', token), lines).toString('hex') }).toString();
}
