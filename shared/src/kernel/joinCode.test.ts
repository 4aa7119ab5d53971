import { expect, it } from 'vitest';
import { readJoinCode } from './joinCode.ts';

it.each([
  'ABCDE12345',
  'abcde12345',
  'ABCDE-12345',
  'abcde 12345',
  'ABCDE\u201312345',
  'ABCDE\u201412345',
  'ABCDE\u201112345',
  'ABCDE\u00ad12345',
  'AB\u200bCDE\u200d12345',
  '\ufeffABCDE12345',
  '„ABCDE12345“',
  '«ABCDE-12345»',
  '“ABCDE-12345”',
  "'ABCDE12345'",
  '**ABCDE-12345**',
  '(ABCDE-12345).',
  'ＡＢＣＤＥ１２３４５',
  'ABCDE-I2345',
  'https://play.example.org/join/ABCDE12345',
  'https://play.example.org/join/ABCDE-12345?x=1',
  'Tonight at eight! Code: ABCDE-12345',
  'Come to my table, the code is “abcde – 12345” — see you',
  'Join with ABCDE 12345 please',
  'Приходите, код ABCDE-12345.',
  'ABCDE‑12345\n\nSee https://example.org/',
])('%j holds the code', (text) => expect(readJoinCode(text)).toBe('ABCDE12345'));

it('leaves what is no code alone', () => {
  expect(readJoinCode('hello there')).toBe('HE110THERE');
  expect(readJoinCode('')).toBe('');
});
