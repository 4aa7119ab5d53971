import { expect, it } from 'vitest';
import { pickLanguage, pickLocale } from './language.ts';

it('speaks what was chosen before what the browser asks for', () => {
  expect(pickLanguage('en-XA', ['en'])).toBe('en-XA');
  expect(pickLanguage(null, ['sw-KE', 'en-GB'])).toBe('en');
});
it('speaks English where there are no words in what is asked for', () => {
  expect(pickLanguage('tlh', ['sw'])).toBe('en');
  expect(pickLanguage('constructor', [])).toBe('en');
});
it('writes dates as the browser’s own variant of the language', () => {
  expect(pickLocale('en', ['sw', 'en-GB', 'en-US'])).toBe('en-GB');
  expect(pickLocale('en', ['sw'])).toBe('en');
});
