import { expect, it } from 'vitest';
import { viewerOf } from '../state/rights.ts';
import { fightOf } from '../testing/fight.ts';
import { BO, CY, DEE, GM } from '../testing/index.ts';
import { viewLog } from './view.ts';

it('keeps one copy of what most read, and one for each who reads something else', () => {
  const fight = fightOf();
  fight.act(BO, 'Brand', 'attack', { with: 'Sword', on: ['Goblin 1'] });
  fight.answer(GM, 'Goblin 1', 'none', {}, [90, 50]);
  const entry = fight.state.log.at(-1)!;
  expect(Object.keys(entry.bodies!).toSorted()).toEqual([GM, BO]);
  const [ofCy, ofDee, ofBo] = [CY, DEE, BO].map((id) => viewLog(fight.state, viewerOf(fight.state, id)).at(-1)!.body);
  expect(ofCy).toEqual(ofDee);
  expect(ofBo).not.toEqual(ofCy);
});
