import { expect, it } from 'vitest';
import { registerProblem } from './registerProblem.ts';

const WISH = { displayName: 'Ada', name: 'ada.l', password: 'correct horse' };

it('finds nothing wrong with an account that the server takes', () => expect(registerProblem(WISH)).toBeNull());

it.each([
  [{ displayName: ' ' }, 'displayName', 'Type a name first.'],
  [{ name: 'a b' }, 'name', 'Letters, digits'],
  [{ name: 'ad' }, 'name', 'Letters, digits'],
  [{ password: 'short' }, 'password', 'at least ten'],
  [{ password: 'ada.l.1234' }, 'password', 'not made of the name'],
] as const)('says at its field what is wrong with %j', (change, field, text) =>
  expect(registerProblem({ ...WISH, ...change })).toEqual({ field, text: expect.stringContaining(text) }),
);
