import { expect, it } from 'vitest';
import { readLook, readStart, readWebApp } from './webApp.ts';

const nothing = (): void => undefined;
const app = {
  initData: 'user=1&hash=2',
  ready: nothing,
  expand: nothing,
  onEvent: nothing,
  BackButton: { show: nothing, hide: nothing, onClick: nothing },
  MainButton: { setParams: nothing, hide: nothing, onClick: nothing },
};

it('takes a window of Telegram, its own object', () => expect(readWebApp(app)).toBe(app));
it.each([
  undefined,
  null,
  'WebApp',
  { ...app, initData: 7 },
  { ...app, ready: 'now' },
  { ...app, BackButton: undefined },
  { ...app, HapticFeedback: {} },
  { ...app, initData: 'x'.repeat(9_000) },
])('takes nothing else: %#', (value) => expect(readWebApp(value)).toBeUndefined());

it('reads colours, and leaves out what is none', () => {
  const themeParams = {
    bg_color: '#FFFFFF',
    text_color: 'red',
    hint_color: 'url(https://example.org)',
    button_color: 7,
  };
  const { colorScheme, themeParams: read } = readLook({ colorScheme: 'light', themeParams });
  expect([colorScheme, read['bg_color'], read['text_color'], read['hint_color'], read['button_color']]).toEqual([
    'light',
    '#FFFFFF',
    undefined,
    undefined,
    undefined,
  ]);
  expect(readLook({ colorScheme: 'blue', themeParams: 'none' })).toEqual({ colorScheme: 'dark', themeParams: {} });
  expect(readLook(null)).toEqual({ colorScheme: 'dark', themeParams: {} });
});

it('finds the parameter of the link in what was signed, else in the address', () => {
  expect(readStart('start_param=ABCDE12345&hash=1', '?tgWebAppStartParam=OTHER')).toBe('ABCDE12345');
  expect(readStart('hash=1', '?tgWebAppStartParam=ABCDE12345')).toBe('ABCDE12345');
  expect(readStart('hash=1', '')).toBeUndefined();
  expect(readStart('start_param=../../account', '')).toBeUndefined();
});
