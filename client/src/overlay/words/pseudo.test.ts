import { toTranslator } from '@tallow/shared/words';
import { expect, it } from 'vitest';
import { messages } from './en/index.ts';
import { toPseudo } from './pseudo.ts';

const { t } = toTranslator<typeof messages>(toPseudo(messages), 'en-XA');

it('puts every message into brackets, accented and longer', () => expect(t('close')).toBe('⟦Çļôšé~~⟧'));
it('leaves alone what is filled in', () => {
  expect(t('chat.joined', { name: 'Ada' })).toMatch(/^⟦Ada ĵôîñéð ţĥé ţåƀļé~+⟧$/u);
  expect(t('token.several', { count: 2 })).toMatch(/^⟦2 ţôķéñš šéļéçţéð\.~+⟧$/u);
});
