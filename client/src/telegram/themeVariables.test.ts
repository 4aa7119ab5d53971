import { expect, it } from 'vitest';
import { contrast, themeVariables } from './themeVariables.ts';

const LIGHT = {
  bg_color: '#ffffff',
  secondary_bg_color: '#efeff4',
  text_color: '#000000',
  hint_color: '#c7c7cc',
  button_color: '#2eaddc',
  button_text_color: '#ffffff',
  destructive_text_color: '#ff3b30',
};
const DARK = {
  bg_color: '#17212b',
  secondary_bg_color: '#232e3c',
  text_color: '#f5f5f5',
  hint_color: '#708499',
  button_color: '#5288c1',
  button_text_color: '#ffffff',
};

it('takes Telegram’s grounds as they are', () => {
  expect(themeVariables(DARK)).toMatchObject({ '--panel': '#17212b', '--table': '#232e3c', '--text': '#f5f5f5' });
});
it.each([LIGHT, DARK])('brings what is read to the contrast that it needs', (params) => {
  const own = themeVariables(params);
  for (const name of ['--text', '--muted', '--gold', '--gold-strong'])
    for (const ground of ['--table', '--panel', '--raised'])
      expect(contrast(own[name]!, own[ground]!)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(own['--on-gold']!, own['--gold']!)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(own['--edge']!, own['--panel']!)).toBeGreaterThanOrEqual(3);
});
it('makes something to read of colours that nobody could', () => {
  const own = themeVariables({ bg_color: '#777777', text_color: '#787878', button_color: '#767676' });
  expect(contrast(own['--text']!, own['--panel']!)).toBeGreaterThanOrEqual(4.4);
});
it('goes by nothing without a ground and a text', () => {
  expect(themeVariables({ button_color: '#ffffff' })).toEqual({});
});
