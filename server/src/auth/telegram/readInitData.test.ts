import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readInitData } from './readInitData.ts';

const BOT = '123456:a-token-of-the-test-bot-only';
const NOW = Date.UTC(2026, 10, 28, 12);
const ADA = { id: 42, first_name: 'Ada', last_name: 'Lovelace', username: 'ada', language_code: 'en' };

/** As Telegram's document says it is made, by hand. */
function initData(fields: Readonly<Record<string, string>>, botToken = BOT): string {
  const lines = Object.keys(fields).toSorted();
  const key = createHmac('sha256', 'WebAppData').update(botToken).digest();
  const text = lines.map((name) => `${name}=${fields[name]}`).join('\n');
  return new URLSearchParams({ ...fields, hash: createHmac('sha256', key).update(text).digest('hex') }).toString();
}
const fieldsAt = (ageS: number, user: unknown = ADA) => ({
  query_id: 'AAH',
  user: JSON.stringify(user),
  auth_date: String(NOW / 1000 - ageS),
  signature: 'a-signature-for-others',
});
const read = (text: string) => readInitData(text, BOT, NOW);

describe('What Telegram gives a Mini App', () => {
  it('tells who somebody is', () => {
    expect(read(initData(fieldsAt(10)))).toEqual({
      subject: '42',
      names: ['Ada Lovelace', 'Ada', 'ada'],
      account: '@ada',
    });
    expect(read(initData(fieldsAt(10, { id: 7, first_name: 'Bo' })))).toEqual({
      subject: '7',
      names: ['Bo', 'Bo'],
      account: undefined,
    });
  });

  it.each([
    [0, true],
    [3_600, true],
    [3_601, false],
    [-60, true],
    [-61, false],
  ])('is taken when it is %d seconds old: %s', (ageS, taken) => {
    expect(read(initData(fieldsAt(ageS))) !== undefined).toBe(taken);
  });

  const good = initData(fieldsAt(10));
  it.each([
    ['of another bot', initData(fieldsAt(10), '654321:a-token-of-another-bot-entirely')],
    ['about somebody else', good.replace('42', '43')],
    ['with something added', `${good}&start_param=x`],
    ['with a name twice', `${good}&auth_date=${NOW / 1000}`],
    ['with its hash twice, one of them wrong', `hash=${'0'.repeat(64)}&${good}`],
    ['without its hash', good.replace(/&hash=.*/, '')],
    ['with half of its hash', good.slice(0, -32)],
    ['with a hash that is none', good.replace(/hash=.*/, `hash=${'g'.repeat(64)}`)],
    ['without a time', initData({ user: JSON.stringify(ADA) })],
    ['with a time that is none', initData({ ...fieldsAt(10), auth_date: 'now' })],
    ['about nobody', initData({ auth_date: String(NOW / 1000) })],
    ['about somebody without a number', initData(fieldsAt(10, { ...ADA, id: '42' }))],
    ['that is nothing', ''],
    ['that is anything', '%%%&&&==='],
  ])('is not taken %s', (_what, text) => {
    expect(read(text)).toBeUndefined();
  });
});
