import { describe, expect, it } from 'vitest';
import { act, answer, asking, startTurn, tableOf, worldOf, english, inEnglish } from '../testing/index.ts';
import { CHIP } from './chip.ts';
import { chipSpell, chipWeapon } from './chipEntries.ts';
import { afflicted, conditions, foe, hero, notes, points, resource, strike } from './testing/sheets.ts';

const sword = chipWeapon('sword', 'Sword', { baseDamage: 0 });
const anna = hero('anna', {}, { entries: [sword] });
const gob = foe('gob', {}, { entries: [sword] });
const table = tableOf(CHIP, [anna, gob], { at: { anna: [0, 0], gob: [1, 0] }, turnOf: 'anna' });
const ready = asking('ready', 'anna', { inputs: { action: 'attack', trigger: 'the door opens' } });

describe('Ready', () => {
  it('[RDY1] is declared with its trigger, and paid at once', () => {
    const played = act(table, ready);
    expect([points(played, 'anna'), conditions(played, 'anna')]).toEqual([7, ['Readied']]);
    expect(inEnglish(played.waiting?.pause)).toMatchObject({
      endsAtTurnOf: 'anna',
      prompts: [{ of: 'anna', question: 'Attack when: the door opens', isUrgent: false }],
    });
    expect(act(table, asking('ready', 'anna', { inputs: { action: 'attack', trigger: ' ' } })).refused).toBe(
      'invalid-input',
    );
    expect(act(table, asking('ready', 'anna', { inputs: { action: 'growl', trigger: 'x' } })).refused).toBe(
      'invalid-input',
    );
  });

  it('[RDY2] resolves out of turn and costs nothing more, once', () => {
    const readied = act(table, ready);
    const others = startTurn(readied.table, 'gob');
    expect(act(others, strike('anna', 'gob')).refused).toBe('not-your-turn');
    const released = answer(others, readied.waiting!, { answers: { ready: 'act' } });
    const struck = act(released.table, strike('anna', 'gob'), { dice: [50, 30] });
    expect([resource(struck, 'gob'), points(struck, 'anna')]).toEqual([4970, 7]);
    expect(act(struck.table, strike('anna', 'gob')).refused).toBe('not-your-turn');
  });

  describe('a spell', () => {
    const mage = hero(
      'anna',
      {},
      {
        entries: [
          chipSpell('storm', 'Storm', { points: 5, baseMana: 10 }),
          chipSpell('spark', 'Spark', { points: 1, baseMana: 10 }),
          sword,
        ],
      },
    );
    const magic = tableOf(CHIP, [mage, gob], { at: { anna: [0, 0], gob: [1, 0] }, turnOf: 'anna' });
    const readying = (entryId: string | undefined, from = magic) =>
      act(
        from,
        asking('ready', 'anna', {
          inputs: { action: 'cast', trigger: 'now' },
          ...(entryId !== undefined && { entryId }),
        }),
      );
    const cast = (entryId: string) => asking('cast', 'anna', { entryId, targets: ['gob'] });

    it('[RDY1] has its whole price at once, and nothing when it is cast', () => {
      const readied = readying('storm');
      expect([points(readied, 'anna'), english(readied.waiting!.pause.prompts[0]!.question)]).toEqual([
        3,
        'Cast a spell (Storm) when: now',
      ]);
      const released = answer(startTurn(readied.table, 'gob'), readied.waiting!, { answers: { ready: 'act' } });
      const loosed = act(released.table, cast('storm'), { dice: [20] });
      expect([
        points(loosed, 'anna'),
        resource(loosed, 'anna', 'mana'),
        points(act(magic, cast('storm'), { dice: [20] }), 'anna'),
      ]).toEqual([3, 10_000 - 10, 3]);
    });
    it('[RDY1] has to be named, and paid for', () => {
      expect([readying(undefined).refused, readying('sword').refused]).toEqual(['unknown-entry', 'unknown-entry']);
      expect(
        readying('storm', tableOf(CHIP, [mage, gob], { turnOf: 'anna', pools: { anna: { points: 4 } } })).refused,
      ).toBe('no-points');
    });
    it('[RDY2] is the one that is cast', () => {
      const readied = readying('spark');
      expect(points(readied, 'anna')).toBe(7);
      const released = answer(startTurn(readied.table, 'gob'), readied.waiting!, { answers: { ready: 'act' } });
      expect(act(released.table, cast('storm')).refused).toBe('not-your-turn');
      const button = CHIP.actions.find(({ id }) => id === 'cast')!;
      expect(button.available(worldOf(released.table).being('anna' as never)!, worldOf(released.table))).toEqual({
        ok: true,
      });
    });
  });

  it('[RDY2] only for what was declared', () => {
    const readied = act(table, ready);
    const released = answer(startTurn(readied.table, 'gob'), readied.waiting!, { answers: { ready: 'act' } });
    expect(act(released.table, asking('dash', 'anna')).refused).toBe('not-your-turn');
  });

  it('[RDY3] is lost at the start of the own next turn', () => {
    const readied = act(table, ready);
    const later = startTurn(startTurn(readied.table, 'gob'), 'anna');
    expect(conditions({ table: later }, 'anna')).toEqual([]);
    expect(notes(answer(later, readied.waiting!, { answers: { ready: 'act' } }))).toEqual(['lost the readied action']);
    const released = answer(startTurn(readied.table, 'gob'), readied.waiting!, { answers: { ready: 'act' } });
    expect(conditions({ table: startTurn(released.table, 'anna') }, 'anna')).toEqual([]);
  });

  it('[RDY4] once a turn', () => {
    const readied = act(table, ready);
    expect(act(readied.table, ready).refused).toBe('already-done');
    const dropped = answer(readied.table, readied.waiting!, { answers: { ready: 'drop' } });
    expect(act(dropped.table, ready).refused).toBe('already-done');
    expect(act(startTurn(dropped.table, 'anna'), ready).refused).toBeNull();
  });

  it('[RDY1] waits for as long as it is asked to', () => {
    const readied = act(table, ready);
    expect(answer(readied.table, readied.waiting!).waiting?.pause).toEqual(readied.waiting?.pause);
  });

  it('[CND1] who falls unconscious has lost it', () => {
    const readied = act(table, ready);
    const fallen = {
      ...readied.table,
      sheets: new Map([
        ...readied.table.sheets,
        [
          'anna' as never,
          {
            ...readied.table.sheets.get('anna' as never)!,
            effects: [...readied.table.sheets.get('anna' as never)!.effects, afflicted('unconscious')],
          },
        ],
      ]),
    };
    expect(notes(answer(fallen, readied.waiting!, { answers: { ready: 'act' } }))).toEqual(['lost the readied action']);
  });

  it('[RDY1] there is nothing to wait for outside of combat', () =>
    expect(act(tableOf(CHIP, [anna]), ready).refused).toBe('no-encounter'));
});
