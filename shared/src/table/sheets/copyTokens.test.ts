import { describe, expect, it } from 'vitest';
import type { TokenId } from '../../kernel/index.ts';
import { BO, created, fightOf, given, GM, play, table, token, tokenId } from '../testing/index.ts';
import type { TableState } from '../state/TableState.ts';

const copy = (...tokenIds: readonly TokenId[]) => ({ type: 'token.copy', tokenIds, dx: 0, dy: 300 }) as const;
const names = (state: TableState) => [...state.tokens.values()].map(({ name }) => name);

describe('Copies of tokens', () => {
  it('of monsters have sheets of their own, and the next numbers', () => {
    const fight = fightOf();
    const [one, four] = [fight.token('Goblin 1'), fight.token('Goblin 4')];
    const [pieces, sheets] = [fight.state.tokens, fight.state.sheets.size];
    fight.do(GM, copy(one, four));
    const { state } = fight;
    expect(names(state).slice(-2)).toEqual(['Goblin 5', 'Goblin 6']);
    const five = [...state.tokens.values()].at(-2)!;
    const sheet = state.sheets.get(five.sheetId!)!;
    expect([sheet.name, sheet.id === fight.id('Goblin 1'), sheet.side]).toEqual(['Goblin 5', false, 'foes']);
    const { x, y } = pieces.get(one)!;
    expect([five.x, five.y]).toEqual([x, y + 300]);
    expect(state.sheets.size).toBe(sheets + 2);
  });
  it('of characters are further pieces of theirs', () => {
    const fight = fightOf();
    const sheets = fight.state.sheets.size;
    fight.do(GM, copy(fight.token('Brand')));
    const { state } = fight;
    expect([state.sheets.size, names(state).at(-1)]).toEqual([sheets, 'Brand']);
    expect([...state.tokens.values()].at(-1)!.sheetId).toBe(fight.id('Brand'));
  });
  it('of plain pieces are numbered, too', () => {
    const start = table([created(token(1, { name: 'Barrel' }))]);
    const twice = given(start)
      .when(GM, copy(tokenId(1)))
      .thenAccepted();
    expect(names(twice)).toEqual(['Barrel', 'Barrel 2']);
  });
  it('come in one step, and go with it', () => {
    const fight = fightOf();
    const [pieces, sheets] = [fight.state.tokens.size, fight.state.sheets.size];
    fight.do(GM, copy(fight.token('Goblin 1'), fight.token('Goblin 2')));
    fight.do(GM, { type: 'undo' });
    expect([fight.state.tokens.size, fight.state.sheets.size]).toEqual([pieces, sheets]);
  });
  it('are the GM’s to make, of all or of none, and on the map', () => {
    const start = play(table(), [created(token(1)), created(token(2, { y: 1_900 }))]);
    given(start)
      .when(BO, copy(tokenId(1)))
      .thenRefused('not-gm');
    given(start)
      .when(GM, copy(tokenId(1), tokenId(7)))
      .thenRefused('unknown-token');
    given(start)
      .when(GM, copy(tokenId(1), tokenId(2)))
      .thenRefused('out-of-bounds');
  });
});
