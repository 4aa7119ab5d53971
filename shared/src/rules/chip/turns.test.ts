import { describe, expect, it } from 'vitest';
import { scriptedDice } from '../../dice/testing/index.ts';
import { deriveBeing, findRuleset } from '../index.ts';
import { act, asking, startRound, startTurn, tableOf, worldOf, inEnglish } from '../testing/index.ts';
import { CHIP } from './chip.ts';
import { chipWeapon } from './chipEntries.ts';
import { afflicted, foe, hero, points, strike } from './testing/sheets.ts';

const sword = chipWeapon('sword', 'Sword', { baseDamage: 0 });
const anna = hero('anna', {}, { entries: [sword] });
const table = tableOf(CHIP, [anna, foe('gob')], { at: { anna: [0, 0], gob: [1, 0] }, turnOf: 'anna' });

describe('Turns and action points', () => {
  it('[TRN1] initiative is Dexterity times the roll', () => {
    const being = deriveBeing(CHIP, hero('a', { dexterity: 13 }));
    expect(CHIP.initiative(being, worldOf(table), { random: scriptedDice([55]), newId: () => '' }).total).toBe(7);
  });

  it('[ACT1] [ACT3] one pool, full again at the start of the own turn, and nothing carries over', () => {
    const spent = act(table, asking('dash', 'anna'));
    expect(points(spent, 'anna')).toBe(7);
    expect(points({ table: startRound(startTurn(spent.table, 'gob')) }, 'anna')).toBe(7);
    expect(points({ table: startTurn(spent.table, 'anna') }, 'anna')).toBe(8);
  });

  it('[VAR6] ap-reset: round', () => {
    const older = tableOf(CHIP, [anna, foe('gob')], { turnOf: 'anna', options: { 'ap-reset': 'round' } });
    const spent = act(older, asking('dash', 'anna'));
    expect(points({ table: startTurn(spent.table, 'anna') }, 'anna')).toBe(7);
    expect(points({ table: startRound(spent.table) }, 'anna')).toBe(8);
  });

  it('[MOV2] [MOV3] a Dash grants one more full movement, as often as there are points', () => {
    const once = act(table, asking('dash', 'anna'));
    const twice = act(once.table, asking('dash', 'anna'));
    expect([twice.table.combat?.granted.get('anna' as never), points(twice, 'anna')]).toEqual([200, 6]);
    expect(CHIP.movementFeet(worldOf(table).being('anna' as never)!)).toBe(100);
    expect(act(tableOf(CHIP, [anna]), asking('dash', 'anna')).refused).toBe('no-encounter');
  });

  it.each(['attack', 'cast', 'grapple', 'escape', 'dash', 'disengage', 'ready', 'retrieve', 'use-item'])(
    '[ACT4] [ACT5] %s needs the own turn and costs a point',
    (id) => {
      expect(act(table, asking(id, 'gob', { targets: ['anna'] })).refused).toBe('not-your-turn');
      expect(CHIP.actions.find((action) => action.id === id)?.cost).toEqual({ points: 1 });
    },
  );

  it('[PRM1] the GM acts out of turn', () => {
    expect(act(table, asking('dash', 'gob', { byGm: true })).refused).toBeNull();
  });

  it("[CND1] the unconscious take no actions, not even the GM's", () => {
    const asleep = tableOf(
      CHIP,
      [hero('anna', {}, { entries: [sword], effects: [afflicted('unconscious')] }), foe('gob')],
      { turnOf: 'anna' },
    );
    expect(act(asleep, strike('anna', 'gob', { byGm: true })).refused).toBe('cannot-act');
    expect(act(asleep, asking('check', 'anna', { inputs: { stat: 'will' } })).refused).toBe('cannot-act');
    expect(CHIP.movementFeet(worldOf(asleep).being('anna' as never)!)).toBe(0);
  });

  it('[TRN4] the surprised take no actions, but may defend', () => {
    const caught = tableOf(
      CHIP,
      [hero('anna', {}, { entries: [sword], effects: [afflicted('surprised')] }), foe('gob', {}, { entries: [sword] })],
      { turnOf: 'anna' },
    );
    expect(act(caught, asking('dash', 'anna')).refused).toBe('cannot-act');
    expect(act(startTurn(caught, 'gob'), strike('gob', 'anna'), { dice: [20] }).asked.map(({ of }) => of)).toEqual([
      'anna',
    ]);
  });

  it('[ACT4] buttons know why not', () => {
    const dash = CHIP.actions.find(({ id }) => id === 'dash')!;
    const poor = tableOf(CHIP, [anna, foe('gob')], { turnOf: 'anna', pools: { anna: { points: 0 } } });
    const available = (given: typeof table, id: string) =>
      inEnglish(dash.available(worldOf(given).being(id as never)!, worldOf(given)));
    expect([available(table, 'anna'), available(table, 'gob'), available(poor, 'anna')]).toEqual([
      { ok: true },
      { ok: false, why: 'Not your turn' },
      { ok: false, why: 'No action points left' },
    ]);
  });

  it('[ACT4] buttons let the GM act out of turn, but not without points', () => {
    const dash = CHIP.actions.find(({ id }) => id === 'dash')!;
    const available = (given: typeof table) =>
      inEnglish(dash.available(worldOf(given).being('gob' as never)!, worldOf(given), true));
    expect(available(table)).toEqual({ ok: true });
    expect(available(tableOf(CHIP, [anna, foe('gob')], { turnOf: 'anna', pools: { gob: { points: 0 } } }))).toEqual({
      ok: false,
      why: 'No action points left',
    });
  });

  it('is registered', () => expect(findRuleset('chip')).toBe(CHIP));
});
