import { describe, expect, it } from 'vitest';
import { act, asking, tableOf, worldOf, type Played, english, inEnglish } from '../testing/index.ts';
import { D20 } from './d20.ts';
import { BOW, duel, fighter, foe, hp, pool, SWORD } from './testing/builders.ts';

const strike = (rest: object = {}) => asking('attack', 'ann', { entryId: 'sword', targets: ['orc'], ...rest });
const shot = asking('attack', 'ann', { entryId: 'bow', targets: ['orc'] });
const outcome = ({ lines }: Played) => lines.flatMap((line) => (line.kind === 'roll' ? [line.outcome] : []))[0];
const reasons = ({ lines }: Played) => lines.flatMap((line) => (line.kind === 'roll' ? line.reasons.map(english) : []));

describe('An attack', () => {
  it("is previewed with the attacker's numbers", () => {
    const table = duel();
    expect(english(D20.actions.find(({ id }) => id === 'attack')!.preview(strike(), worldOf(table)))).toBe(
      'd20 + 3 + 2\ndamage max(0, (1d8) + 3)',
    );
  });
  it('hits when d20, ability modifier and Proficiency Bonus reach the Armor Class', () => {
    // 6 + 3 + 2 = 11 against 11; 1d8 + 3
    const hit = act(duel(), strike(), { dice: [6, 4] });
    expect([outcome(hit), hp(hit.table, 'orc')]).toEqual(['success', 13]);
    expect(outcome(act(duel(), strike(), { dice: [5] }))).toBe('failure');
  });
  it('adds no Proficiency Bonus with a weapon that one is not proficient with', () => {
    const untrained = fighter('ann', {}, [
      { ...BOW, id: 'sword' as never, fields: { ...BOW.fields, ability: 'strength', reachFeet: 5, isTrained: false } },
    ]);
    expect(outcome(act(duel(untrained), strike(), { dice: [7] }))).toBe('failure');
  });
  it('misses on a natural 1, whatever the total', () =>
    expect(outcome(act(duel(undefined, foe('orc', { armorBase: 0 })), strike(), { dice: [1] }))).toBe('fumble'));
  it('is a critical hit on a natural 20: the dice of the damage are rolled twice', () => {
    const played = act(duel(undefined, foe('orc', { armorBase: 40 })), strike(), { dice: [20, 5, 6] });
    expect([outcome(played), hp(played.table, 'orc')]).toEqual(['critical', 20 - (5 + 6 + 3)]);
  });
  it('adds what stands in the damage once, on a critical hit too', () => {
    const blade = (damage: string) => fighter('ann', {}, [{ ...SWORD, fields: { ...SWORD.fields, damage } }]);
    const taken = (damage: string, ...dice: number[]) =>
      40 -
      hp(
        act(duel(blade(damage), foe('orc', { armorBase: 40, hitPointMaximum: 40 })), strike(), { dice: [20, ...dice] })
          .table,
        'orc',
      );
    expect(taken('1d8 + 2', 5, 6)).toBe(5 + 6 + 2 + 3);
    expect(taken('1d8+1d6+2', 5, 6, 1, 2)).toBe(5 + 6 + 1 + 2 + 2 + 3);
    expect(taken('(1d8 − 1) * 2', 2, 3)).toBe((2 + 3 - 1) * 2 + 3);
    expect(taken('2d6kh1 + 1', 1, 4, 2, 6)).toBe(4 + 6 + 1 + 3);
    expect(taken('1d8 # cold iron', 5, 6)).toBe(5 + 6 + 3);
    expect(taken(`1d8${' + 0'.repeat(110)}`, 5, 6)).toBe(5 + 6 + 3);
    expect(taken('7')).toBe(7 + 3);
  });
  it.each([
    ['7 (2d6)', 5],
    ['7 (1d8 + 3) Slashing damage', 5 + 3],
    ['1d8 + 2 slashing.', 5 + 2],
    ['2d6 + 1d4 fire', 5],
    ['１ｄ８＋２ slashing', 5 + 2],
    ['1d8 # of the moon', 5],
  ])('reads dice as stat blocks write them: %s', (damage, amount) => {
    const blade = fighter('ann', { strength: 10 }, [{ ...SWORD, fields: { ...SWORD.fields, damage } }]);
    const dice = damage.startsWith('7 (2') ? [2, 3] : damage.startsWith('2d6') ? [2, 2, 1] : [5];
    expect(20 - hp(act(duel(blade), strike(), { dice: [15, ...dice] }).table, 'orc')).toBe(amount);
  });
  it('keeps the better of two d20 with advantage, the worse with disadvantage', () => {
    expect(outcome(act(duel(), strike({ mode: 'advantage' }), { dice: [2, 15, 1] }))).toBe('success');
    expect(outcome(act(duel(), strike({ mode: 'disadvantage' }), { dice: [2, 15] }))).toBe('failure');
  });
  it('uses the better of Strength and Dexterity with finesse', () => {
    const nimble = fighter('ann', { dexterity: 20 }, [
      { ...BOW, id: 'sword' as never, fields: { ...BOW.fields, ability: 'finesse', reachFeet: 5 } },
    ]);
    expect(hp(act(duel(nimble), strike(), { dice: [10, 2] }).table, 'orc')).toBe(20 - (2 + 5));
  });
});

describe('A ranged attack', () => {
  it('has disadvantage while an enemy is close', () =>
    expect(reasons(act(duel(), shot, { dice: [10, 12, 3] }))).toEqual(['disadvantage: an enemy is close']));
  it('and says nothing of one whom the GM keeps hidden', () => {
    const two = tableOf(D20, [fighter('ann'), foe('orc'), foe('lurker')], {
      at: { ann: [5, 5], orc: [9, 5], lurker: [5, 6] },
      hidden: ['lurker'],
    });
    expect(reasons(act(two, shot, { dice: [12, 3] }))).toEqual([]);
  });
  it('and not while the enemy is behind a wall, nor for who is neutral', () => {
    const at = { ann: [5, 5], orc: [9, 5], near: [5, 6] } as const;
    const behind = tableOf(D20, [fighter('ann'), foe('orc'), foe('near')], { at, walls: [['ann', 'near']] });
    expect(reasons(act(behind, shot, { dice: [12, 3] }))).toEqual([]);
    const bystander = tableOf(D20, [fighter('ann'), foe('orc'), { ...foe('near'), side: 'neutral' }], { at });
    expect(reasons(act(bystander, shot, { dice: [12, 3] }))).toEqual([]);
  });
  it('has disadvantage beyond its normal range, and does not reach beyond the long one', () => {
    const at = (column: number) => duel(undefined, undefined, { at: { ann: [0, 0], orc: [column, 0] } });
    expect(reasons(act(at(20), shot, { dice: [10, 12, 3] }))).toEqual(['disadvantage: long range']);
    expect(act(at(70), shot).refused).toBe('out-of-reach');
  });
  it('is stopped by a wall', () =>
    expect(act(duel(undefined, undefined, { walls: [['ann', 'orc']] }), shot).refused).toBe('no-line-of-effect'));
});

describe('The economy of a turn', () => {
  it('has one action; the attacks that belong to it follow free', () => {
    const first = act(duel(fighter('ann', { attacksPerAction: 2 })), strike(), { dice: [2] });
    expect([pool(first.table, 'ann', 'action'), pool(first.table, 'ann', 'attacks')]).toEqual([0, 1]);
    const second = act(first.table, strike(), { dice: [2] });
    expect(pool(second.table, 'ann', 'attacks')).toBe(0);
    expect(act(second.table, strike()).refused).toBe('no-points');
  });
  it("is nobody else's", () =>
    expect(act(duel(), asking('attack', 'orc', { entryId: 'sword', targets: ['ann'] })).refused).toBe('not-your-turn'));
  it('but the GM lets anybody act out of turn, and the bar says so', () => {
    const attack = D20.actions.find(({ id }) => id === 'attack')!;
    const being = worldOf(duel()).being('orc' as never)!;
    expect(
      inEnglish([attack.available(being, worldOf(duel())), attack.available(being, worldOf(duel()), true)]),
    ).toEqual([{ ok: false, why: 'Not your turn' }, { ok: true }]);
    expect(
      act(duel(), asking('attack', 'orc', { entryId: 'sword', targets: ['ann'], byGm: true }), { dice: [2] }).refused,
    ).toBeNull();
  });
  it('costs nothing outside an encounter', () => {
    const calm = duel(undefined, undefined, { turnOf: undefined as never });
    expect(act({ ...calm, combat: null }, strike(), { dice: [2] }).refused).toBeNull();
  });
});
