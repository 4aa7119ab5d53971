import { expect, it } from 'vitest';
import { isOutdated } from './page.ts';

it.each([
  ['the same build', 'abc', 'abc', false],
  ['another build', 'abc', 'def', true],
  ['a server without pages', 'abc', 'source', false],
  ['a page of the dev server', 'source', 'def', false],
])('%s: a page of %s at a server with %s is outdated: %s', (_what, page, server, outdated) => {
  expect(isOutdated(page, server)).toBe(outdated);
});
