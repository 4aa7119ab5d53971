import { beforeEach, describe, expect, it } from 'vitest';
import { asWritten } from '../../words/index.ts';
import { viewerOf } from '../state/rights.ts';
import { BO, CY, GM } from '../testing/index.ts';
import { promptFor } from './view.ts';
import { fightOf } from '../testing/fight.ts';
import { inFight } from '../testing/inFight.ts';
import type { Scenario } from '../testing/Scenario.ts';

let fight: Scenario;
const { seen, read, hide, sendAway, begin } = inFight(() => fight);
beforeEach(() => {
  fight = fightOf();
});

describe('What nobody sees in an action', () => {
  it('[ARE4] an area over somebody hidden tells the caster no more than one over nobody', () => {
    hide('Goblin 4');
    const { x, y } = fight.state.tokens.get(fight.token('Goblin 4'))!;
    const told = fight.state.told.get(CY);
    fight.act(CY, 'Mira', 'cast', {
      with: 'Fire Ball',
      area: { shape: 'circle', x: x + 50, y: y + 50, radiusFeet: 1 },
    });
    expect(fight.prompt('Goblin 4')[1].options.length).toBeGreaterThan(1);
    expect([...seen(CY).exchanges]).toEqual([]);
    const before = read(CY);
    fight.answer(GM, 'Goblin 4', 'none', {}, [99, 50]);
    expect(fight.hp('Goblin 4')).toBeLessThan(120);
    expect(read(CY)).toBe(before);
    expect(fight.state.told.get(CY)! - told!).toBe(3); // proficiency, mana, the line that it was cast
  });

  it('whoever leaves the reach of somebody hidden is not told that a blow was offered, and can end the turn', () => {
    hide('Goblin 1');
    begin('Brand');
    fight.do(BO, { type: 'move', tokenId: fight.token('Brand'), waypoints: [[400, 300]] });
    const offers = [...fight.state.exchanges.values()].filter(({ ask }) => ask.actor === fight.id('Goblin 1'));
    expect(offers).toHaveLength(1);
    for (const { id } of fight.state.exchanges.values())
      if (id !== offers[0]!.id) fight.do(GM, { type: 'exchange.cancel', exchangeId: id });
    expect([...seen(BO).exchanges]).toEqual([]);
    fight.do(BO, { type: 'encounter.next' });
  });

  it('[OPP2] each exit on one way is a trigger', () => {
    begin('Brand');
    fight.do(GM, {
      type: 'move',
      tokenId: fight.token('Brand'),
      waypoints: [
        [500, 200],
        [500, 500],
        [500, 200],
      ],
    });
    expect([...fight.state.exchanges.values()].filter(({ ask }) => ask.actor === fight.id('Goblin 1'))).toHaveLength(2);
  });

  it('[BLK6] whoever protects is asked about allies in sight alone, by the names they go by', () => {
    hide('Goblin 2');
    const option = (id: string, about?: string) => ({
      id,
      name: `the sheet's name of ${id}`,
      cost: {},
      disabled: null,
      formula: '',
      ...(about && { about: fight.id(about) }),
    });
    const asked = {
      id: 'protect',
      of: fight.id('Brand'),
      question: asWritten(''),
      options: [option('none'), option('hidden', 'Goblin 2'), option('seen', 'Goblin 3')],
      fallback: 'none',
      isUrgent: true,
    };
    const { options } = promptFor(fight.state, viewerOf(fight.state, BO), asked);
    expect(options.map(({ name }) => name)).toEqual(["the sheet's name of none", 'Goblin 3']);
    expect(promptFor(fight.state, viewerOf(fight.state, GM), asked)).toBe(asked);
  });

  const left = (): readonly string[] => {
    fight.do(BO, { type: 'move', tokenId: fight.token('Brand'), waypoints: [[400, 300]] });
    return [...fight.state.exchanges.values()].map(({ ask }) => fight.state.sheets.get(ask.actor)!.name);
  };
  it('nobody strikes through a wall at who leaves on its other side', () => {
    sendAway('Goblin 2', 'Goblin 3', 'Goblin 4');
    begin('Brand');
    expect(left()).toEqual(['Goblin 1']);
    fight.do(GM, { type: 'undo' });
    fight.wallAt(600);
    expect(left()).toEqual([]);
  });

  it('[OPP6] nobody is offered a blow at somebody whom the player does not see', () => {
    begin('Goblin 1');
    hide('Goblin 1');
    fight.do(GM, { type: 'move', tokenId: fight.token('Goblin 1'), waypoints: [[2000, 1500]] });
    expect([...fight.state.exchanges.values()]).toEqual([]);
  });

  it('[ARE4] an area reaches those on the same map alone', () => {
    const scene = {
      ...fight.state.scenes.get(fight.state.activeSceneId)!,
      id: '00000000-0000-4000-8000-000000000002' as never,
      name: 'Elsewhere',
    };
    fight.state = { ...fight.state, scenes: new Map(fight.state.scenes).set(scene.id, scene) };
    fight.state = {
      ...fight.state,
      tokens: new Map(
        [...fight.state.tokens].map(([id, token]) => [
          id,
          id === fight.token('Goblin 1') ? { ...token, sceneId: scene.id } : token,
        ]),
      ),
    };
    fight.act(CY, 'Mira', 'cast', { with: 'Fire Ball', area: { shape: 'circle', x: 650, y: 550, radiusFeet: 1 } });
    expect([...fight.state.exchanges.values()]).toEqual([]);
  });
});
