import { expect, it } from 'vitest';
import { messages } from './en/index.ts';

it('is compiled before anything is said', () =>
  expect(messages.token.several).toEqual([
    ['count', 2, { one: [0, ' token selected.'], other: [0, ' tokens selected.'] }],
  ]));
