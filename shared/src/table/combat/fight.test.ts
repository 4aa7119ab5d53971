import { beforeAll, describe, expect, it } from 'vitest';
import { advance } from '../apply.ts';
import { fromSnapshot, toSnapshot } from '../snapshot.ts';
import type { LogBody } from '../state/LogEntry.ts';
import { fightOf } from '../testing/fight.ts';
import { BO, CY, DEE, GM } from '../testing/index.ts';
import type { Scenario } from '../testing/Scenario.ts';

/**
 * Five rounds of three heroes against four goblins; the numbers are worked out by hand from the rules that the comments
 * name.
 */
describe('A fight of five rounds', () => {
  let fight: Scenario;
  beforeAll(() => {
    fight = fightOf();
  });
  const next = (actor = GM): string => {
    fight.do(actor, { type: 'encounter.next' });
    return fight.turnOf;
  };

  it('begins with initiative: d100 of Dexterity, highest first', () => {
    const all = [...fight.state.sheets.keys()];
    fight.do(GM, { type: 'encounter.start', sheetIds: all, surprised: [] });
    expect(fight.refuses(GM, { type: 'encounter.next' })).toBe('initiative-missing');
    fight.do(BO, { type: 'encounter.roll', sheetIds: null }, [50]);
    fight.do(CY, { type: 'encounter.roll', sheetIds: null }, [50]);
    fight.do(DEE, { type: 'encounter.roll', sheetIds: null }, [60]);
    expect(fight.refuses(BO, { type: 'encounter.roll', sheetIds: [fight.id('Brand')] })).toBe('already-done');
    fight.do(GM, { type: 'encounter.roll', sheetIds: null }, [40, 40, 40, 40]);
    const order = fight.state.encounter!.combatants.map(({ sheetId, initiative }) => [
      fight.state.sheets.get(sheetId)!.name,
      initiative,
    ]);
    expect(order).toEqual([
      ['Tam', 27],
      ['Brand', 20],
      ['Mira', 10],
      ['Goblin 1', 8],
      ['Goblin 2', 8],
      ['Goblin 3', 8],
      ['Goblin 4', 8],
    ]);
    fight.do(GM, {
      type: 'encounter.order',
      sheetIds: ['Tam', 'Brand', 'Mira', 'Goblin 2', 'Goblin 1', 'Goblin 3', 'Goblin 4'].map((name) => fight.id(name)),
    });
    fight.do(GM, { type: 'encounter.lock', locked: true });
    expect(next()).toBe('Tam');
    expect(fight.state.encounter).toMatchObject({ round: 1 });
  });

  describe('round 1', () => {
    it('Tam stabs a flanked goblin, whose dodge in melee fails: full damage, and a step of 5 ft', () => {
      fight.act(DEE, 'Tam', 'attack', { with: 'Knife', on: ['Goblin 3'] });
      // hit floor(1.05 * .8 * 45) = 37 with advantage; dodge floor(.2 * 22) = 4 with disadvantage; damage floor(5 +
      // 1.05 * .5 * 45) = 28
      fight.answer(GM, 'Goblin 3', 'dodge', {}, [80, 30, 90, 20, 50]);
      expect(fight.hp('Goblin 3')).toBe(120 - 28);
      fight.answer(GM, 'Goblin 3', 'step', { step: { x: 400, y: 600 } });
      expect(fight.points('Goblin 3')).toBe(1);
      expect(fight.points('Tam')).toBe(2);
      expect(fight.sheet('Tam').proficiencies.find(({ id }) => id === 'knives')?.value).toBe(600);
    });

    it('a goblin that takes no reaction is hit when the roll reaches its Armor Class', () => {
      fight.act(DEE, 'Tam', 'attack', { with: 'Knife', on: ['Goblin 3'] });
      // floor(1.06 * .2 * 45) = 9 misses AC 11
      fight.answer(GM, 'Goblin 3', 'none', {}, [20]);
      expect(fight.hp('Goblin 3')).toBe(92);
      fight.act(DEE, 'Tam', 'attack', { with: 'Knife', on: ['Goblin 3'] });
      // floor(1.07 * .3 * 45) = 14 hits; floor(5 + 1.07 * .4 * 45) = 24
      fight.answer(GM, 'Goblin 3', 'none', {}, [30, 40]);
      expect(fight.hp('Goblin 3')).toBe(92 - 24);
    });

    it('without points there is no fourth attack', () => {
      expect(fight.refuses(DEE, fight.deed('Tam', 'attack', { with: 'Knife', on: ['Goblin 3'] }))).toBe('no-points');
      expect(fight.refuses(BO, fight.deed('Brand', 'attack', { with: 'Sword', on: ['Goblin 1'] }))).toBe(
        'not-your-turn',
      );
    });

    it('Brand reads the wind: readies an attack, for the goblin that comes near', () => {
      expect(next(DEE)).toBe('Brand');
      fight.act(BO, 'Brand', 'ready', { inputs: { action: 'attack', trigger: 'a goblin strikes Mira' } });
      expect(fight.points('Brand')).toBe(1);
    });

    it('Mira overloads her bolt to tier 2 and loses control: an explosion around her, the target unharmed', () => {
      next(BO);
      fight.act(CY, 'Mira', 'cast', { with: 'Fire Bolt', on: ['Goblin 1'], inputs: { tier: 2 } });
      expect(fight.sheet('Mira').resources['mana']).toBe(2500 - 60);
      expect(fight.prompt(null)[1]).toMatchObject({ options: [{ takes: { kind: 'number' } }] });
      fight.answer(GM, null, 'dc', { number: 10 });
      // control 50: floor(.5 * 50 * 1.2) = 30 passes 10; floor(.2 * 50 * 1.2) = 12 fails 25. Half of floor(1.2 * .4 *
      // 50 + 20 * 1.4) = 52 is 26.
      fight.answer(GM, null, 'dc', { number: 25 }, [50, 20]);
      fight.answer(GM, null, 'set', { number: 0 });
      fight.answer(GM, null, 'set', { number: 25 }, [40]);
      expect(fight.hp('Mira')).toBe(600 - 26);
      expect(fight.hp('Goblin 1')).toBe(120);
    });
  });

  describe('the goblins answer', () => {
    it('one strikes Mira, and Brand acts as he readied, out of turn and without paying again', () => {
      expect(next(CY)).toBe('Goblin 2');
      fight.do(GM, { type: 'move', tokenId: fight.token('Goblin 2'), waypoints: [[400, 400]] });
      fight.act(GM, 'Goblin 2', 'attack', { with: 'Cleaver', on: ['Mira'] });
      // floor(1.05 * .6 * 20) = 12 against AC 10; floor(6 + 1.05 * .5 * 20) = 16
      fight.answer(CY, 'Mira', 'none', {}, [60, 50]);
      expect(fight.hp('Mira')).toBe(574 - 16);
      fight.answer(BO, 'Brand', 'act');
      fight.act(BO, 'Brand', 'attack', { with: 'Sword', on: ['Goblin 2'] });
      // floor(1.1 * .5 * 40) = 22; floor(10 + 1.1 * .3 * 40) = 23
      fight.answer(GM, 'Goblin 2', 'none', {}, [50, 30]);
      expect(fight.hp('Goblin 2')).toBe(120 - 23);
      expect(fight.points('Brand')).toBe(1);
    });

    it('a parry that wins strikes back at once', () => {
      expect(next()).toBe('Goblin 1');
      fight.act(GM, 'Goblin 1', 'attack', { with: 'Cleaver', on: ['Brand'] });
      // flanked by its fellow: floor(1.05 * .5 * 20) = 10; parry floor(1.11 * .7 * 40) = 31; floor(10 + 1.11 * .5 * 40)
      // = 32
      fight.answer(BO, 'Brand', 'parry:sword', {}, [50, 20, 70, 50]);
      expect(fight.hp('Goblin 1')).toBe(120 - 32);
      expect(fight.points('Brand')).toBe(0);
    });

    it('a natural 1 misses whoever cannot react any more', () => {
      expect(next()).toBe('Goblin 3');
      fight.act(GM, 'Goblin 3', 'attack', { with: 'Cleaver', on: ['Tam'] }, [1]);
      expect(fight.hp('Tam')).toBe(550);
    });

    it('a natural 100 doubles the damage', () => {
      expect(next()).toBe('Goblin 4');
      // floor(6 + 1.05 * .2 * 20) = 10, doubled
      fight.act(GM, 'Goblin 4', 'attack', { with: 'Cleaver', on: ['Brand'] }, [100, 20]);
      expect(fight.hp('Brand')).toBe(500 - 20);
    });
  });

  describe('round 2', () => {
    it('points are back at the start of the own turn, not before', () => {
      expect(fight.points('Tam')).toBe(0);
      expect(next()).toBe('Tam');
      expect([fight.state.encounter!.round, fight.points('Tam'), fight.points('Brand')]).toEqual([2, 3, 0]);
    });

    it("Tam grapples a goblin; ties would be the goblin's", () => {
      fight.act(DEE, 'Tam', 'grapple', { on: ['Goblin 3'] });
      // floor(.6 * 30) = 18, flanking, against floor(.5 * 20) = 10
      fight.answer(GM, 'Goblin 3', 'contest', {}, [60, 10, 50]);
      expect(fight.has('Goblin 3', 'grappled')).toBe(true);
      expect([...fight.state.tokens.values()].find(({ name }) => name === 'Goblin 3')?.statuses).toEqual(['grappled']);
    });

    it('others hit the grappled one without fail', () => {
      expect(next(DEE)).toBe('Brand');
      fight.act(BO, 'Brand', 'attack', { with: 'Sword', on: ['Goblin 3'] });
      // floor(10 + 1.12 * .4 * 40) = 27
      fight.answer(GM, 'Goblin 3', 'none', {}, [10, 40]);
      expect(fight.hp('Goblin 3')).toBe(68 - 27);
    });

    it("Mira walks out of a goblin's reach, and it strikes at her; the move is no longer than her speed", () => {
      expect(next(BO)).toBe('Mira');
      expect(fight.refuses(CY, { type: 'move', tokenId: fight.token('Mira'), waypoints: [[300, 1000]] })).toBe(
        'out-of-movement',
      );
      fight.do(CY, { type: 'move', tokenId: fight.token('Mira'), waypoints: [[100, 500]] });
      expect(fight.prompt('Goblin 2')[1].options.map(({ id }) => id)).toContain('attack:cleaver');
      fight.answer(GM, 'Goblin 3', 'decline'); // grappled, but she left its reach as well
      fight.answer(GM, 'Goblin 2', 'attack:cleaver');
      // floor(1.06 * .3 * 20) = 6 misses AC 10
      fight.answer(CY, 'Mira', 'none', {}, [30]);
      expect(fight.points('Goblin 2')).toBe(0);
    });

    it('a ball of fire asks everybody in it; each is hit and hurt by rolls of their own', () => {
      fight.act(CY, 'Mira', 'cast', { with: 'Fire Ball', area: { shape: 'circle', x: 750, y: 450, radiusFeet: 10 } });
      expect(fight.points('Goblin 1')).toBe(1);
      fight.answer(GM, 'Goblin 1', 'dodge');
      expect(fight.points('Goblin 1')).toBe(1); // a spell is dodged for free
      // 30 against a dodge of 11; 36 against AC 11; floor(1.21 * .7 * 50 + 10) = 52, floor(1.21 * .8 * 50 + 10) = 58
      fight.answer(GM, 'Goblin 4', 'none', {}, [50, 50, 60, 70, 80]);
      expect([fight.hp('Goblin 1'), fight.hp('Goblin 4')]).toEqual([88 - 52, 120 - 58]);
      fight.answer(GM, 'Goblin 1', 'stay');
    });

    it('a dodge with a natural 1 is full damage and no step', () => {
      expect(next(CY)).toBe('Goblin 2');
      fight.do(GM, { type: 'move', tokenId: fight.token('Goblin 2'), waypoints: [[200, 400]] });
      fight.answer(BO, 'Brand', 'decline');
      fight.act(GM, 'Goblin 2', 'attack', { with: 'Cleaver', on: ['Mira'] });
      // floor(6 + 1.07 * .4 * 20) = 14
      fight.answer(CY, 'Mira', 'dodge', {}, [40, 50, 1, 40]);
      expect(fight.hp('Mira')).toBe(558 - 14);
      expect(fight.state.exchanges.size).toBe(0);
    });

    it('a shield blocks with advantage', () => {
      expect(next()).toBe('Goblin 1');
      fight.act(GM, 'Goblin 1', 'attack', { with: 'Cleaver', on: ['Brand'] });
      // flanked floor(1.06 * .4 * 20) = 8; floor(.3 * 40) = 12
      fight.answer(BO, 'Brand', 'block', {}, [40, 20, 30, 10]);
      expect(fight.hp('Brand')).toBe(480);
    });

    it('a grappled attacker rolls with disadvantage; a parry with a natural 1 disarms', () => {
      expect(next()).toBe('Goblin 3');
      fight.act(GM, 'Goblin 3', 'attack', { with: 'Cleaver', on: ['Tam'] });
      // floor(1.06 * .1 * 20) = 2; floor(6 + 1.06 * .1 * 20) = 8
      fight.answer(DEE, 'Tam', 'parry:knife', {}, [90, 10, 1, 10]);
      expect(fight.hp('Tam')).toBe(550 - 8);
      expect(fight.sheet('Tam').entries[0]).toMatchObject({ name: 'Knife', dropped: true });
    });
  });

  describe('round 3', () => {
    it('a dropped weapon has to be picked up for a point', () => {
      next();
      expect(next()).toBe('Tam');
      expect(fight.refuses(DEE, fight.deed('Tam', 'attack', { with: 'Knife', on: ['Goblin 3'] }))).toBe(
        'unknown-entry',
      );
      fight.act(DEE, 'Tam', 'retrieve', { with: 'Knife' });
      expect([fight.sheet('Tam').entries[0]!.dropped, fight.points('Tam')]).toEqual([false, 2]);
    });

    it('an attack on the unconscious is a critical that nobody rolls to hit', () => {
      next(DEE);
      fight.do(GM, {
        type: 'sheet.effect',
        sheetIds: [fight.id('Goblin 4')],
        condition: 'unconscious',
        name: null,
        modifiers: [],
        duration: { kind: 'rounds', left: 2 },
        hidden: false,
      });
      // floor(10 + 1.13 * 40) = 55, doubled: 110 of 62
      fight.act(BO, 'Brand', 'attack', { with: 'Sword', on: ['Goblin 4'] });
      expect(fight.hp('Goblin 4')).toBe(0);
      expect(fight.points('Brand')).toBe(1);
    });

    it('and the GM can take it back: hit points, points and growth are as they were', () => {
      fight.do(GM, { type: 'undo' });
      expect([
        fight.hp('Goblin 4'),
        fight.points('Brand'),
        fight.sheet('Brand').proficiencies.find(({ id }) => id === 'swords')?.value,
      ]).toEqual([62, 2, 1300]);
      expect(fight.state.log.at(-1)?.body).toEqual({ kind: 'undone', what: 'attack', by: 'Ada', whose: 'Bo' });
      expect(fight.state.exchanges.size).toBe(0);
      fight.act(BO, 'Brand', 'attack', { with: 'Sword', on: ['Goblin 4'] });
    });

    it('what 0 hit points mean is for the GM to say', () => {
      expect(fight.prompt(null)[1].options.map(({ id }) => id)).toEqual(['unconscious', 'nothing']);
      fight.answer(GM, null, 'nothing');
    });

    it('a spell that is blocked but not well enough does half', () => {
      next(BO);
      fight.act(CY, 'Mira', 'cast', { with: 'Fire Bolt', on: ['Goblin 2'] });
      // 1.22: floor(.5 * 50 * 1.22) = 30 against a block; floor(1.22 * .5 * 50 + 20) = 50, halved
      const asked = fight.prompt('Goblin 2')[1].options;
      expect(asked.map(({ id }) => id)).toEqual(['none', 'dodge', 'spell-block']);
      fight.answer(GM, 'Goblin 2', 'spell-block', {}, [50, 20, 50]);
      expect(fight.hp('Goblin 2')).toBe(97 - 25);
    });
  });

  describe('rounds 4 and 5', () => {
    it('a grappled goblin breaks free when its Strength is greater', () => {
      expect(next(CY)).toBe('Goblin 2');
      expect(next()).toBe('Goblin 1');
      expect(next()).toBe('Goblin 3');
      // floor(.9 * 20) = 18 against floor(.5 * 30) = 15
      fight.act(GM, 'Goblin 3', 'escape', {}, [90, 50]);
      expect(fight.has('Goblin 3', 'grappled')).toBe(false);
    });

    it('what lasts two rounds is gone after the second', () => {
      expect(fight.has('Goblin 4', 'unconscious')).toBe(true);
      expect(next()).toBe('Goblin 4');
      expect(next()).toBe('Tam');
      expect([fight.state.encounter!.round, fight.has('Goblin 4', 'unconscious')]).toEqual([4, true]);
      for (let turn = 0; turn < 7; turn++) next();
      expect([fight.state.encounter!.round, fight.has('Goblin 4', 'unconscious')]).toEqual([5, false]);
    });

    it('whoever disengages walks away unharmed', () => {
      expect(fight.turnOf).toBe('Tam');
      fight.act(DEE, 'Tam', 'disengage');
      fight.do(DEE, { type: 'move', tokenId: fight.token('Tam'), waypoints: [[500, 900]] });
      expect(fight.state.exchanges.size).toBe(0);
      fight.act(DEE, 'Tam', 'dash');
      fight.do(DEE, { type: 'move', tokenId: fight.token('Tam'), waypoints: [[500, 1300]] });
      expect(fight.state.encounter!.combatants[0]).toMatchObject({ movementFeet: 60, movedFeet: 30 });
    });

    it('the fight ends, and everybody keeps what it did to them', () => {
      fight.do(GM, { type: 'encounter.end' });
      expect(fight.state.encounter).toBeNull();
      expect(fight.state.log.at(-1)?.body).toMatchObject({ kind: 'encounter', what: 'ended', round: 5 });
      const { totals, cast } = fight.state.log.at(-1)!.body as Extract<LogBody, { kind: 'encounter' }>;
      const of = (name: string) =>
        totals.find(({ sheetId }) => cast.find((party) => party.name === name)?.sheetId === sheetId);
      expect(of('Mira')).toMatchObject({ dealt: 52 + 58 + 25, taken: 26 + 16 + 14 });
      expect(
        ['Brand', 'Mira', 'Tam', 'Goblin 1', 'Goblin 2', 'Goblin 3', 'Goblin 4'].map((name) => fight.hp(name)),
      ).toEqual([480, 544, 542, 36, 72, 41, 0]);
    });
  });

  it('is the same when replayed, and from a snapshot', () => {
    const replayed = fight.steps.reduce(
      (state, step, i) =>
        advance(state, step.events, { seq: i + 1 + fight.start.version, actor: step.actor, at: step.at }),
      fight.start,
    );
    expect(toSnapshot(replayed)).toEqual(toSnapshot(fight.state));
    expect(fromSnapshot(JSON.parse(JSON.stringify(toSnapshot(fight.state))))).toEqual(fight.state);
  });
});

describe('Variants of the rules', () => {
  it("are the GM's to choose among those that the ruleset has, and count at once", () => {
    const fight = fightOf();
    expect(fight.refuses(BO, { type: 'session.options', options: { hp: 'constitution' } })).toBe('not-gm');
    expect(fight.refuses(GM, { type: 'session.options', options: { hp: 'infinite' } })).toBe('invalid-input');
    fight.do(GM, { type: 'sheet.edit', sheetId: fight.id('Brand'), changes: { bonuses: { health: 5 } } });
    const most = () => [...fight.state.tokens.values()].find(({ name }) => name === 'Brand')?.bar?.max;
    expect(most()).toBe(750);
    fight.do(GM, { type: 'session.options', options: { hp: 'constitution' } });
    expect(most()).toBe(500);
  });
});
