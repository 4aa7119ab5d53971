import { expect, it } from 'vitest';
import { isolated } from './isolated.ts';

it('leaves ordinary names as they are', () =>
  expect(['Bo', 'Zoë d’Arc', '李'].map(isolated)).toEqual(['Bo', 'Zoë d’Arc', '李']));
it('takes away what would turn the sentence, however it is hidden', () =>
  expect(['Bo\u202e', '\u2069Bo\u202eX', '\u200fBo'].map(isolated)).toEqual(['Bo', 'BoX', 'Bo']));
it('holds together what is written from the right', () => expect(isolated('דנה')).toBe('\u2068דנה\u2069'));
