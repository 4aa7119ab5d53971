import { beforeEach, describe, expect, it } from 'vitest';
import { BO, CY, GM } from '../testing/index.ts';
import { sayEnglish } from '../words/sayEnglish.ts';
import { fightOf } from '../testing/fight.ts';
import { inFight } from '../testing/inFight.ts';
import type { Scenario } from '../testing/Scenario.ts';

let fight: Scenario;
const { seen, read, hide, begin } = inFight(() => fight);
beforeEach(() => {
  fight = fightOf();
});

describe("Names that are not the reader's", () => {
  it('a secret entry is neither used by its owner nor named when it is used', () => {
    const blade = {
      kind: 'weapon',
      name: 'Soul Drinker',
      fields: { canParry: true, baseDamage: 5 },
      modifiers: [],
      requires: null,
      quantity: 1,
      weight: 0,
      containerId: null,
      active: true,
      dropped: false,
      secret: true,
    };
    fight.do(GM, { type: 'sheet.entry', sheetId: fight.id('Brand'), entry: blade });
    const deed = fight.deed('Brand', 'attack', { with: 'Soul Drinker', on: ['Goblin 1'] });
    expect(fight.refuses(BO, deed)).toBe('unknown-entry');
    fight.act(GM, 'Goblin 1', 'attack', { with: 'Cleaver', on: ['Brand'] });
    expect(JSON.stringify([...seen(BO).exchanges.values()])).not.toContain('Soul Drinker');
    const [exchangeId, prompt] = fight.prompt('Brand');
    const option = prompt.options.find(({ name }) => sayEnglish(name).includes('Soul Drinker'))!;
    expect(
      fight.refuses(BO, {
        type: 'react',
        exchangeId,
        promptId: prompt.id,
        option: option.id,
        number: null,
        step: null,
      }),
    ).toBe('invalid-input');
    fight.answer(BO, 'Brand', 'none', {}, [1]);
    fight.do(GM, { ...deed, visibility: 'public' });
    fight.answer(GM, 'Goblin 1', 'none', {}, [90, 50]);
    expect(read(BO)).not.toContain('Soul Drinker');
    expect(read(CY)).not.toContain('Soul Drinker');
  });

  it('whoever holds a character unseen stays unknown, down to the id', () => {
    hide('Goblin 1');
    fight.act(GM, 'Goblin 1', 'grapple', { on: ['Brand'] });
    fight.answer(GM, 'Brand', 'contest', {}, [99, 98, 2]);
    expect(fight.has('Brand', 'grappled')).toBe(true);
    expect(JSON.stringify([...seen(BO).sheets.values()])).not.toContain(fight.id('Goblin 1'));
    expect(JSON.stringify([...seen(GM).sheets.values()])).toContain(fight.id('Goblin 1'));
  });

  it('a combatant whose own token the GM hid has no token to its owner', () => {
    begin('Tam');
    hide('Brand');
    expect(seen(BO).encounter!.combatants.get(fight.id('Brand'))).toMatchObject({ name: 'Brand', tokenId: '' });
  });

  it('a sentence about nobody is heard by those who see who acts', () => {
    fight.act(CY, 'Mira', 'cast', { with: 'Fire Bolt', on: ['Goblin 1'], inputs: { tier: 1 } });
    hide('Mira');
    fight.answer(GM, null, 'dc', { number: 1_000 }, [50]);
    const [first] = fight.prompt(null);
    fight.do(GM, {
      type: 'react',
      exchangeId: first,
      promptId: 'explosion:radius',
      option: 'set',
      number: 0,
      step: null,
    });
    fight.do(
      GM,
      { type: 'react', exchangeId: first, promptId: 'explosion:dodge', option: 'set', number: 5, step: null },
      [50],
    );
    expect(read(CY)).toContain('Half of it strikes');
    expect(read(BO)).not.toContain('Half of it strikes');
  });
});
