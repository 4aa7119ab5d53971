import { ERRORS, toError } from '@tallow/shared/contracts';
import { expect, it } from 'vitest';
import { ownError } from '../../net/ownError.ts';
import { messages } from './en/index.ts';
import { refusalText } from './refusalText.ts';

it('says what there is too much of, and what helps', () => {
  for (const what of ['eyes', 'sheets', 'maps', 'marks'])
    expect(refusalText(toError('TOO_MANY', { what }))).toMatch(/Limit|Shorten|Delete/);
  expect(refusalText(toError('TOO_MANY'))).toBe('There is no room for more of these.');
});
it('asks gently for another try when the table is busy', () => {
  expect(refusalText(toError('BUSY'))).toBe('The table has much to do just now. Try again in a moment.');
  expect(refusalText(ownError('crowded'))).toBe('Too much is waiting for the connection.');
});
it('says what is wrong with a name', () => {
  const why = 'A name cannot hold invisible characters, or ones that change the direction of writing';
  expect(refusalText(toError('INVALID_MESSAGE', { path: 'displayName', why }))).toBe(`${why}.`);
  expect(refusalText(toError('INVALID_MESSAGE', { path: 'name', why: 'Invalid input' }))).toBe(
    'The message is not well formed.',
  );
});
it('has words of its own for every code, which are the ones of the server in English', () =>
  expect(messages.refusals).toEqual(
    Object.fromEntries(Object.entries(ERRORS).map(([code, { message }]) => [code, message])),
  ));
it('says by key why something is not met', () => {
  const says = { why: { key: 'table.sentence', params: { what: { key: 'chip.whyNot.noPoints' } } } };
  expect(refusalText(toError('NOT_MET', { says }, 'As the server said it.'))).toBe('No action points left.');
});
