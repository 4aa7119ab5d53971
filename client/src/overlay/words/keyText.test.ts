import { expect, it } from 'vitest';
import { keyEntry, type KeyId } from '../../keys/index.ts';
import { keyText } from './keyText.ts';

const usual = (id: KeyId): string => keyEntry(id).chords[0]!;

it('names keys as they are set', () => {
  expect(keyText('{nextToken} and {mark} mark; {open} ends.', usual)).toBe('Tab and Space mark; Enter ends.');
  expect(keyText('{open} ends.', () => 'e')).toBe('E ends.');
});

it('calls the arrow keys by their name while they are those', () => {
  expect(keyText('{Steps} or {steps}', usual)).toBe('Arrow keys or arrow keys');
  expect(keyText('{Steps}', (id) => (id === 'stepLeft' ? 'h' : usual(id)))).toBe('H ↑ ↓ →');
});

it('leaves alone what is no key', () => expect(keyText('{nobody}', usual)).toBe('{nobody}'));
