import { expect, it } from 'vitest';
import { lookAlike } from './lookAlike.ts';

it.each([
  ['Gail', 'gail'],
  ['Gail', 'G\u0430il'],
  ['Gail', 'Gai1'],
  ['Gail', 'GaiI'],
  ['Gail', 'Ga\u200bil'],
  ['Gail', 'G a i l'],
  ['Gail', 'Gáil'],
  ['Gail', 'Ｇａｉｌ'],
  ['Gail', '𝐆𝐚𝐢𝐥'],
  ['Gail', 'Gail.'],
  ['Bo', 'B0'],
  ['Bo', 'Во'],
  ['Marna', 'Mama'],
  ['ΑΒΕ', 'ABE'],
  ['Зоя', 'зоя'],
  ['李雷', '李雷'],
])('%s passes for %s', (one, other) => expect([lookAlike(one, other), lookAlike(other, one)]).toEqual([true, true]));
it.each([
  ['Gail', 'Gala'],
  ['Bo', 'Bob'],
  ['Зоя', 'Зоя 2'],
  ['李雷', '李蕾'],
  ['👩', '👨'],
  ['Ada', 'Ida'],
  ['Eve 1', 'Eve 2'],
])('%s does not pass for %s', (one, other) => expect(lookAlike(one, other)).toBe(false));
