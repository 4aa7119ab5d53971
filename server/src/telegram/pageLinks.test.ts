import { expect, it } from 'vitest';
import { codeIn, pageLinks } from './pageLinks.ts';

it('leads to pages in the mode of a Mini App', () => {
  const links = pageLinks('https://play.example.org/')!;
  expect([links.home, links.invite('ABCDE12345'), links.table('t')]).toEqual([
    'https://play.example.org/?mode=telegram',
    'https://play.example.org/join/ABCDE12345?mode=telegram',
    'https://play.example.org/table/t?mode=telegram',
  ]);
});
it.each([undefined, 'http://play.example.org'])('has no links to %s', (address) =>
  expect(pageLinks(address)).toBeUndefined(),
);
it('reads a code, and nothing else', () => {
  expect(codeIn('abcde-12345')).toBe('ABCDE12345');
  expect(codeIn('')).toBeUndefined();
  expect(codeIn('hello')).toBeUndefined();
});
