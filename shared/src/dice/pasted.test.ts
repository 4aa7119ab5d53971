import { describe, expect, it } from 'vitest';
import { parseFormula } from './parseFormula.ts';
import { complaint, inEnglish, roll } from './testing/rolling.ts';

describe('Text as people paste it', () => {
  it.each([
    ['1d20−2', 8],
    ['1d20 – 2', 8],
    ['1d20—2', 8],
    ['1d20×2', 20],
    ['10÷2 + 0 * d20', 5],
    ['1d20\u00a0+\u202f2', 12],
    ['1d20\u200b+\u20602', 12],
    ['１ｄ２０＋５', 15],
    ['（１ｄ２０）＊２', 20],
    ['“1d20 + 2”', 12],
    ['"1d20"', 10],
    ['`1d20`', 10],
    ['d20➕2', 12],
    ['d20 ➖️ 2', 8],
    ['\ufeffd20', 10],
    ['d20≥10', 1],
    ['d２０［fire］', 10],
    ['floor（d20 ⁄ 3）', 3],
  ])('%s', (text, total) => expect(roll(text, [10]).total).toBe(total));
  it('says what is wrong in places of what was pasted', () => {
    expect(complaint('d20\u200b\u200b – banana')).toBe('banana@8: “banana” is not known here.');
    expect(complaint('１ｄ２０ ＋')).toBe('@6: Something is missing at the end.');
    expect(complaint('d20 ≥')).toBe('@5: Which faces?');
  });
  it('leaves the words of labels and notes as they are', () => {
    expect(roll('d20[fire – hot] # “run” – now', [10])).toMatchObject({
      comment: '“run” – now',
      dice: [{ label: 'fire – hot' }],
    });
  });
});

describe('A note that is dice', () => {
  it.each(['3#1d20', '3 # 2d6 + 4', '6#(4d6kh3)', '2#adv(d20)', '1 + 1 # d%', '３＃１ｄ２０'])(
    '%s is no number with a note',
    (text) => {
      const parsed = parseFormula(text);
      expect(parsed.ok ? 'let' : inEnglish(parsed.reason)).toMatchObject({
        message: 'This note is dice, and nothing else would be rolled.',
      });
      expect(!parsed.ok && inEnglish(parsed.reason).hint).toContain('3d20');
    },
  );
  it.each(['3 # darts', '3 # 4 darts', 'd20 # d20 of fate'])('%s is one in words', (text) =>
    expect(complaint(text)).toBe('fine'),
  );
});
