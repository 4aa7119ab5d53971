import { GrammyError, HttpError } from 'grammy';
import { expect, it } from 'vitest';
import { whyNot } from './whyNot.ts';

const refused = (error_code: number, description: string, parameters = {}): GrammyError =>
  new GrammyError('', { ok: false, error_code, description, parameters }, 'sendMessage', {});

it('knows who is to be left in peace, and for how long', () => {
  expect(whyNot(refused(429, 'Too Many Requests', { retry_after: 7 }))).toEqual({ kind: 'busy', seconds: 7 });
  expect(whyNot(refused(429, 'Too Many Requests', { retry_after: 1e9 }))).toEqual({ kind: 'busy', seconds: 3_600 });
  expect(whyNot(refused(403, 'Forbidden: bot was blocked by the user'))).toEqual({ kind: 'unwanted' });
  expect(whyNot(refused(400, 'Bad Request: chat not found'))).toEqual({ kind: 'unwanted' });
  expect(whyNot(refused(400, 'Bad Request: BUTTON_INVALID'))).toMatchObject({ kind: 'refused' });
});
it('never repeats an address: it holds the token', () => {
  const cause = Object.assign(new Error('request to https://api.telegram.org/bot1:secret failed'), {
    code: 'ECONNRESET',
  });
  expect(whyNot(new HttpError('Network request failed', cause))).toEqual({
    kind: 'unreachable',
    message: 'ECONNRESET',
  });
});
