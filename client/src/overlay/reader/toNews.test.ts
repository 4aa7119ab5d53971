import type { SheetId } from '@tallow/shared/kernel';
import { asWritten } from '@tallow/shared/words';
import { expect, it } from 'vitest';
import { startModel, type ExchangeModel, type SheetModel } from '../../store/index.ts';
import { toNews } from './toNews.ts';

const before = startModel('table', { id: 'bo', displayName: 'Bo' });
const sheets = new Map([['brand', { id: 'brand', name: 'Brand' } as unknown as SheetModel]]);
const asking = (of: string | null): ExchangeModel => ({
  id: 'e',
  actionId: 'attack',
  title: 'Attack',
  actor: { sheetId: '', name: '' },
  targets: [],
  waitingFor: [],
  prompts: [
    { id: 'p', of: of as SheetId | null, question: asWritten('Parry?'), options: [], fallback: '', isUrgent: true },
  ],
  deadline: null,
});
const heard = (of: string | null): readonly string[] =>
  toNews(before, { ...before, sheets, exchanges: new Map([['e', asking(of)]]) });

it('reads a question out with the name of whom it is for', () => expect(heard('brand')).toEqual(['Brand: Parry?']));
it('reads it out alone when it is for nobody that is known', () => {
  expect(heard(null)).toEqual(['Parry?']);
  expect(heard('somebody')).toEqual(['Parry?']);
});
