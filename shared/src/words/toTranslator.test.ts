import compile from 'icu-minify/compile';
import { expect, expectTypeOf, it } from 'vitest';
import type { GroupOf, KeyGiven, KeyOf, ParamsOf } from './Messages.ts';
import { asWritten, toSayer } from './Say.ts';
import { toTranslator } from './toTranslator.ts';

const messages = {
  close: 'Close',
  token: {
    several: '{count, plural, one {# token} other {# tokens}}',
    moved: '{name} moved by {feet, number} ft',
    states: { open: 'open', shut: 'shut by {name}' },
  },
} as const;
type Words = typeof messages;

const compiled = {
  close: compile(messages.close),
  token: {
    several: compile(messages.token.several),
    moved: compile(messages.token.moved),
    states: { open: compile(messages.token.states.open), shut: compile(messages.token.states.shut) },
  },
};
const { t, tKnown } = toTranslator<Words>(compiled, 'en');

it('says what is at a key, with its parameters', () => {
  expect(t('close')).toBe('Close');
  expect(t('token.moved', { name: 'Bo', feet: 1_500 })).toBe('Bo moved by 1,500 ft');
});

it('counts as the language does', () => {
  expect([1, 2].map((count) => t('token.several', { count }))).toEqual(['1 token', '2 tokens']);
  const russian = toTranslator<{ readonly squares: '{count, plural, other {#}}' }>(
    { squares: compile('{count, plural, one {# клетка} few {# клетки} other {# клеток}}') },
    'ru',
  );
  expect([1, 3, 5, 21].map((count) => russian.t('squares', { count }))).toEqual([
    '1 клетка',
    '3 клетки',
    '5 клеток',
    '21 клетка',
  ]);
});

it('says something under a name from elsewhere, or nothing', () => {
  expect(tKnown('token.states', 'open')).toBe('open');
  expect(tKnown('token.states', 'ajar')).toBeUndefined();
});

it('throws where no words are', () => expect(() => t('token.gone' as 'close')).toThrow('no words at token.gone'));

it('knows keys and parameters when it is compiled', () => {
  expectTypeOf<KeyOf<Words>>().toEqualTypeOf<
    'close' | 'token.several' | 'token.moved' | 'token.states.open' | 'token.states.shut'
  >();
  expectTypeOf<GroupOf<Words>>().toEqualTypeOf<'token' | 'token.states'>();
  expectTypeOf<ParamsOf<Words, 'token.moved'>>().toEqualTypeOf<{ name: string; feet: number }>();
  expectTypeOf<ParamsOf<Words, 'token.states.open' | 'token.states.shut'>>().toExtend<{ name: string }>();
  expectTypeOf<KeyGiven<Words, { readonly name: string }>>().toEqualTypeOf<
    'close' | 'token.states.open' | 'token.states.shut'
  >();
});

it('says what was put together elsewhere, from the inside out', () => {
  const say = toSayer<Words['token']>('token');
  const { say: english } = toTranslator<Words>(compiled, 'en');
  const byDoor = say('states.shut', { name: say('states.open') });
  expect(byDoor).toEqual({ key: 'token.states.shut', params: { name: { key: 'token.states.open' } } });
  expect([english(byDoor), english('Ada'), english(asWritten('{Ada}')), english({ key: 'not.known' })]).toEqual([
    'shut by open',
    'Ada',
    '{Ada}',
    'not.known',
  ]);
});
it('takes a number as it is where a text belongs', () => {
  const { say: english } = toTranslator<Words>(compiled, 'en');
  expect(english(toSayer<Words['token']>('token')('states.shut', { name: 10_000 }))).toBe('shut by 10000');
});
