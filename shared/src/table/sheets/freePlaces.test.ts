import { expect, it } from 'vitest';
import { BO, GM } from '../testing/index.ts';
import { BRAND, fightOf } from '../testing/fight.ts';

it('a character comes to the table as if nobody hid there', () => {
  const fight = fightOf();
  fight.do(GM, { type: 'token.create', properties: { name: 'Lurker', x: 1_000, y: 1_000, hidden: true } });
  const add = { type: 'sheet.add', template: { ...BRAND, name: 'Brend' }, count: 1, side: 'party', ownerId: BO, origin: null, place: { x: 1_000, y: 1_000 } } as const;
  fight.do(BO, add, [], true);
  expect(fight.state.tokens.get(fight.token('Brend'))).toMatchObject({ x: 1_000, y: 1_000 });
  fight.do(GM, { ...add, template: { ...BRAND, name: 'Brund' } });
  expect(fight.state.tokens.get(fight.token('Brund'))).not.toMatchObject({ x: 1_000, y: 1_000 });
});
