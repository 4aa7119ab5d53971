import { describe, expect, it } from 'vitest';
import type { Prompt } from '@tallow/shared/rules';
import type { ExchangeModel, MemberModel, SheetModel, TableModel } from '../../store/index.ts';
import { askedOf, awaitedIn } from './usePrompts.ts';

const prompt = (id: string, of: string | null, isUrgent = true): Prompt => ({
  id,
  of: of as never,
  question: { key: '?' },
  options: [],
  fallback: '',
  isUrgent,
});
const exchange = (prompts: readonly Prompt[], waitingFor: ExchangeModel['waitingFor'] = []): ExchangeModel => ({
  id: 'e',
  actionId: 'attack',
  title: 'Attack',
  actor: { sheetId: '', name: '' },
  targets: [],
  waitingFor,
  prompts,
  deadline: null,
});
const sheet = (id: string, ownerId: string | null): [string, SheetModel] => [
  id,
  { id, ownerId } as unknown as SheetModel,
];
const sheets = new Map([sheet('goblin', null), sheet('brand', 'bo'), sheet('mira', 'cy')]);
const members = new Map<string, MemberModel>([
  ['bo', { userId: 'bo', displayName: 'Bo', role: 'player', online: true }],
  ['cy', { userId: 'cy', displayName: 'Cy', role: 'player', online: false }],
]);
const me: TableModel['me'] = { userId: 'gm', displayName: 'Ada', role: 'gm' };
const orderOf = (prompts: readonly Prompt[]): readonly string[] =>
  askedOf({ me, members, sheets, exchanges: new Map([['e', exchange(prompts)]]) }).map(
    (asked) => `${asked.prompt.id}${asked.isOthers ? ' theirs' : ''}`,
  );

describe('The GM is asked', () => {
  it('for the own ones first, and sees those of players who are here as theirs', () => {
    expect(orderOf([prompt('brand', 'brand'), prompt('goblin', 'goblin'), prompt('dc', null)])).toEqual([
      'goblin',
      'dc',
      'brand theirs',
    ]);
  });

  it('for a player who is away', () => {
    expect(orderOf([prompt('mira', 'mira')])).toEqual(['mira']);
  });

  it('what is urgent before what can wait', () => {
    expect(orderOf([prompt('readied', 'goblin', false), prompt('defend', 'goblin')])).toEqual(['defend', 'readied']);
  });
});

it('others read whom the table waits for, but not of what they are asked themselves', () => {
  const parties = [
    { sheetId: 'brand', name: 'Brand' },
    { sheetId: 'mira', name: 'Mira' },
    { sheetId: '', name: '' },
  ];
  expect(awaitedIn(new Map([['e', exchange([prompt('p', 'brand')], parties)]]))).toMatchObject([
    { names: [{ name: 'Mira' }] },
  ]);
  expect(awaitedIn(new Map([['e', exchange([], [])]]))).toEqual([]);
});
