import { describe, expect, it } from 'vitest';
import { addDie, canHaveMode, EMPTY_TRAY, readFormula, trayText } from './diceTray.ts';

const tray = (...sides: number[]): typeof EMPTY_TRAY =>
  sides.reduce((before, each) => addDie(before, each), EMPTY_TRAY);

describe('The dice tray', () => {
  it('writes the largest die first and the modifier last', () => {
    expect(trayText({ ...tray(6, 20, 6), modifier: -2 })).toBe('d20 + 2d6 - 2');
  });

  it('gives advantage to the single die', () => {
    expect(trayText({ ...tray(20, 6, 6), mode: 'advantage' })).toBe('d20adv + 2d6');
    expect(canHaveMode(tray(6, 6))).toBe(false);
  });

  it('is empty until something lies in it, and never below', () => {
    expect(trayText(EMPTY_TRAY)).toBe('');
    expect(trayText(addDie(EMPTY_TRAY, 6, -1))).toBe('');
  });

  it('adds dice to what was written by hand', () => {
    expect(addDie({ ...EMPTY_TRAY, typed: '2d6kh1 ' }, 8).typed).toBe('2d6kh1 + d8');
  });

  it('writes only what the notation reads', () => {
    for (const mode of ['normal', 'advantage', 'disadvantage'] as const)
      expect(readFormula(trayText({ ...tray(100, 4, 4, 12), modifier: 7, mode }))).toMatchObject({ ok: true });
  });
});

describe('A formula', () => {
  it('is shown in its canonical text', () => {
    expect(readFormula('D20+5')).toEqual({ ok: true, canonical: 'd20 + 5', hasDice: true });
  });

  it('says where it cannot be read', () => {
    expect(readFormula('2d6 + ')).toMatchObject({ ok: false, problem: { at: 6 } });
    expect(readFormula('  ')).toBeNull();
  });
});
