import { expect, it } from 'vitest';
import { keyEntry, type KeyId } from '../../keys/index.ts';
import { keyNames } from './keyNames.ts';
import { t } from './t.ts';

const usual = (id: KeyId): string => keyEntry(id).chords[0]!;
const but =
  (own: Partial<Record<KeyId, string>>) =>
  (id: KeyId): string =>
    own[id] ?? usual(id);

it('names keys as they are set', () => {
  expect(t('pointingHints.targets', keyNames(usual))).toBe(
    'Press tokens to mark them as targets. Tab and Space mark, too; Enter or Esc ends.',
  );
  expect(keyNames(but({ open: 'e' })).open).toBe('E');
});

it('calls the arrow keys by their name while they are those', () => {
  expect(keyNames(usual)).toMatchObject({ steps: 'arrow keys', Steps: 'Arrow keys' });
  expect(keyNames(but({ stepLeft: 'h' }))).toMatchObject({ steps: 'H ↑ ↓ →', Steps: 'H ↑ ↓ →' });
});
