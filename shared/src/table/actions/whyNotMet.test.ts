import { describe, expect, it } from 'vitest';
import { D20_HEROES } from '../../rules/d20/bestiary.ts';
import { explainRefusal } from '../explainRefusal.ts';
import { newTable } from '../genesis.ts';
import type { Intent } from '../intent.ts';
import { BO, CY, fightOf, GM, PARTY, play, SESSION } from '../testing/index.ts';
import { Scenario } from '../testing/Scenario.ts';
import { sayEnglish } from '../words/sayEnglish.ts';

const ask = (fight: Scenario, asker: typeof GM, intent: Intent) => {
  const { needs = [], why } = explainRefusal(fight.state, intent, fight.refuses(asker, intent)) ?? {};
  return why && { needs: needs.map(sayEnglish), why: sayEnglish(why) };
};

describe('What is not met', () => {
  it('is named: the masteries and values that a thing asks for', () => {
    const fight = fightOf();
    const ball = fight.sheet('Mira').entries.find(({ name }) => name === 'Fire Ball')!;
    fight.do(GM, {
      type: 'sheet.entry',
      sheetId: fight.id('Mira'),
      entry: { ...ball, requires: { all: [{ mastery: 'fire-bolt' }, { field: 'arcane', atLeast: 60 }] } },
    });
    const cast = fight.deed('Mira', 'cast', { with: 'Fire Ball', on: ['Goblin 1'] });
    expect(ask(fight, CY, cast)).toEqual({
      needs: ['mastery of fire-bolt', 'Arcane 60'],
      why: 'That needs mastery of fire-bolt and Arcane 60.',
    });
  });
  it('tells nothing of what a hidden effect does', () => {
    const fight = fightOf();
    const bolt = fight.sheet('Mira').entries.find(({ name }) => name === 'Fire Bolt')!;
    fight.do(GM, {
      type: 'sheet.entry',
      sheetId: fight.id('Mira'),
      entry: { ...bolt, requires: { field: 'control', atLeast: 50 } },
    });
    fight.do(GM, {
      type: 'sheet.effect',
      sheetIds: [fight.id('Mira')],
      condition: null,
      name: 'curse',
      modifiers: [{ kind: 'stat', stat: 'control', add: -20 }],
      duration: { kind: 'until-removed' },
      hidden: true,
    });
    expect(ask(fight, CY, fight.deed('Mira', 'cast', { with: 'Fire Bolt', on: ['Goblin 1'] }))).toBeUndefined();
  });
  it('is said of an answer that is not open', () => {
    const fight = fightOf();
    fight.act(CY, 'Mira', 'cast', { with: 'Fire Bolt', on: ['Brand'] });
    const bolt = fight.sheet('Mira').entries.find(({ name }) => name === 'Fire Bolt')!;
    fight.do(GM, { type: 'undo' });
    fight.do(GM, {
      type: 'sheet.entry',
      sheetId: fight.id('Mira'),
      entry: { ...bolt, fields: { ...bolt.fields, isDodgeable: false } },
    });
    fight.act(CY, 'Mira', 'cast', { with: 'Fire Bolt', on: ['Brand'] });
    const [exchangeId, prompt] = fight.prompt('Brand');
    expect(
      ask(fight, BO, {
        type: 'react',
        exchangeId: exchangeId!,
        promptId: prompt.id,
        option: 'dodge',
        number: null,
        step: null,
      }),
    ).toEqual({ needs: [], why: 'Cannot be dodged.' });
  });
  it('is said of an action that is for others', () => {
    const fight = new Scenario(play(newTable(SESSION, 'Fight', 'd20'), PARTY));
    fight.do(GM, {
      type: 'sheet.add',
      template: D20_HEROES[0]!,
      count: 1,
      side: 'party',
      ownerId: BO,
      origin: null,
      place: { x: 500, y: 500 },
    });
    expect(ask(fight, BO, fight.deed('Fighter', 'escape'))).toEqual({ needs: [], why: 'Not grappled.' });
  });
});
