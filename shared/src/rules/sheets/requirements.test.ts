import { describe, expect, it } from 'vitest';
import { CHIP } from '../chip/chip.ts';
import type { SheetId } from '../../kernel/index.ts';
import { english } from '../testing/index.ts';
import { deriveBeing } from './deriveBeing.ts';
import { instantiate, newTemplate } from './newSheet.ts';
import { missing } from './requirements.ts';

describe('A requirement', () => {
  const sheet = instantiate(CHIP, newTemplate(CHIP, 'Ann'), {
    id: 'ann' as SheetId,
    ownerId: null,
    side: 'party',
    origin: null,
  });
  it('finds a value whatever its capitals', () => {
    expect(missing({ field: 'reactionTime', atLeast: 10 }, deriveBeing(CHIP, sheet))).toEqual([]);
    expect(missing({ field: 'reactionTime', atLeast: 11 }, deriveBeing(CHIP, sheet)).map(english)).toEqual([
      'Reaction Time 11',
    ]);
  });
});
