import { describe, expect, it } from 'vitest';
import { act, asking, tableOf, type Script } from '../testing/index.ts';
import { CHIP } from './chip.ts';
import { chipShield, chipSpell, chipWeapon } from './chipEntries.ts';
import {
  afflicted,
  choosing,
  conditions,
  foe,
  hero,
  options,
  points,
  proficiency,
  resource,
  rolls,
  trained,
} from './testing/sheets.ts';

const bolt = chipSpell('bolt', 'Bolt', { baseMana: 50, baseDamage: 20, damageType: 'fire' });
const mage = (fields = {}, spell = bolt) =>
  hero('mage', fields, { entries: [spell], proficiencies: [trained('bolt')] });
const at = { mage: [0, 0], gob: [6, 0] } as const;
const table = tableOf(CHIP, [mage(), foe('gob')], { at });
const bolting = asking('cast', 'mage', { entryId: 'bolt', targets: ['gob'] });
const cast = (script: Script, given = table) => act(given, bolting, script);

describe('Spells', () => {
  it('[SPL2] all the mana is paid when it is committed', () => {
    expect(resource(cast({ dice: [20] }), 'mage', 'mana')).toBe(10_000 - 50);
  });

  it('[SPL2] with too little mana it cannot be cast, and nothing is spent', () => {
    const tired = tableOf(CHIP, [{ ...mage(), resources: { hp: 5000, mana: 49, tempHp: 0 } }, foe('gob')], {
      at,
      turnOf: 'mage',
    });
    const played = cast({}, tired);
    expect([played.refused, played.changes]).toEqual(['not-enough', []]);
  });

  it('[SPL3] [SPL10] to hit and damage use Arcane and the proficiency of the spell', () => {
    const able = tableOf(CHIP, [{ ...mage({ arcane: 200 }), proficiencies: [trained('bolt', 1500)] }, foe('gob')], {
      at,
    });
    const played = cast({ dice: [40, 33] }, able);
    expect(rolls(played)).toEqual(['To hit: Bolt 92 normal success', 'Damage: Bolt 95 normal none']);
  });

  it('[SPL11] without a defence it has to reach the Armor Class', () => {
    expect(resource(cast({ dice: [49] }), 'gob')).toBe(5000);
    expect(resource(cast({ dice: [50, 30] }), 'gob')).toBe(4950);
  });

  it('[SPL4] natural 1: it misses, the mana is spent, nobody rolls a defence', () => {
    const played = cast({ dice: [1], answers: choosing('gob', 'dodge') });
    expect([rolls(played), resource(played, 'mage', 'mana'), resource(played, 'gob')]).toEqual([
      ['To hit: Bolt 1 normal fumble'],
      9950,
      5000,
    ]);
  });

  it('[SPL5] natural 100: doubled when it is not defended', () => {
    expect(resource(cast({ dice: [100, 30] }), 'gob')).toBe(5000 - 100);
    expect(resource(cast({ dice: [100, 50, 30], answers: choosing('gob', 'dodge') }), 'gob')).toBe(5000 - 100);
    expect(resource(cast({ dice: [100, 100], answers: choosing('gob', 'dodge') }), 'gob')).toBe(5000);
  });

  it('[SPL5] a Dodge that stays in the area is a defence: half of the damage, undoubled', () => {
    const wide = tableOf(CHIP, [mage({}, chipSpell('bolt', 'Bolt', { baseDamage: 20, areaFeet: 20 })), foe('gob')], {
      at,
    });
    const played = act(
      wide,
      asking('cast', 'mage', { entryId: 'bolt', area: { shape: 'circle', x: 650, y: 50, radiusFeet: 10 } }),
      { dice: [100, 100, 31], answers: choosing('gob', 'dodge') },
    );
    expect(resource(played, 'gob')).toBe(5000 - 25);
  });

  it('[SPL5] a failed Spell Block is none: half of the doubled damage', () => {
    expect(resource(cast({ dice: [100, 59, 31], answers: choosing('gob', 'spell-block') }), 'gob')).toBe(5000 - 51);
  });

  it('[SPL6] [SPL7] [SPL8] the defender dodges for free or blocks for a point, and never parries', () => {
    const fight = tableOf(
      CHIP,
      [mage(), foe('gob', {}, { entries: [chipWeapon('saber', 'Saber', { canParry: true })] })],
      { at, turnOf: 'mage' },
    );
    const dodged = cast({ dice: [60, 61], answers: choosing('gob', 'dodge') }, fight);
    expect([options(dodged, 'defend:gob'), points(dodged, 'gob')]).toEqual([
      { none: null, dodge: null, 'spell-block': null },
      8,
    ]);
    expect(points(cast({ dice: [60, 61], answers: choosing('gob', 'spell-block') }, fight), 'gob')).toBe(7);
  });

  it('[ACT6] [DOD9] every spell may be dodged for free, even without points', () => {
    const fight = tableOf(CHIP, [mage(), foe('gob')], { at, turnOf: 'mage', pools: { gob: { points: 0 } } });
    const played = cast({ dice: [60, 61], answers: choosing('gob', 'dodge') }, fight);
    expect([options(played, 'defend:gob'), points(played, 'gob')]).toEqual([
      { none: null, dodge: null, 'spell-block': 'No action points left' },
      0,
    ]);
    expect(resource(cast({ dice: [60, 61], answers: choosing('gob', 'dodge') }, played.table), 'gob')).toBe(5000);
  });

  it.each([
    ['success', [60, 60], 5000],
    ['failure', [60, 59, 31], 5000 - 25],
    ['natural 1', [60, 1, 31], 5000 - 51],
    ['natural 100', [60, 100], 5000],
  ] as const)('[SPL9] Spell Block, %s', (_name, dice, hp) => {
    expect(resource(cast({ dice, answers: choosing('gob', 'spell-block') }), 'gob')).toBe(hp);
  });

  it('[SPL9] [EQP5] Spell Block needs no shield, and has no advantage from one', () => {
    const shielded = tableOf(CHIP, [mage(), foe('gob', {}, { entries: [chipShield('shield', 'Shield')] })], { at });
    expect(rolls(cast({ dice: [60, 60], answers: choosing('gob', 'spell-block') }, shielded))[1]).toBe(
      'Spell Block 60 normal success',
    );
  });

  it('[SPL1] what cannot be dodged or blocked says so', () => {
    const sure = chipSpell('bolt', 'Bolt', { isDodgeable: false });
    const played = cast({ dice: [20] }, tableOf(CHIP, [mage({}, sure), foe('gob')], { at }));
    expect(options(played, 'defend:gob')).toEqual({ none: null, dodge: 'Cannot be dodged', 'spell-block': null });
  });

  it('[DOD3] a dodger may step', () => {
    expect(cast({ dice: [60, 61], answers: choosing('gob', 'dodge') }).asked.map(({ id }) => id)).toEqual([
      'defend:gob',
      'step:gob',
    ]);
  });

  it('[SPL13] one cast is one use, whatever comes of it', () => {
    expect(proficiency(cast({ dice: [1] }), 'mage', 'bolt')).toBe(100);
    const wide = chipSpell('bolt', 'Bolt', { areaFeet: 50 });
    const two = tableOf(CHIP, [mage({}, wide), foe('gob'), foe('imp')], { at: { ...at, imp: [7, 0] } });
    const played = act(
      two,
      asking('cast', 'mage', { entryId: 'bolt', area: { shape: 'circle', x: 700, y: 50, radiusFeet: 10 } }),
      { dice: [60, 60, 30, 30] },
    );
    expect([proficiency(played, 'mage', 'bolt'), resource(played, 'gob'), resource(played, 'imp')]).toEqual([
      100, 4970, 4970,
    ]);
  });

  it('[PRF7] an unmet prerequisite stops it', () => {
    const hard = { ...bolt, requires: { all: [{ any: [{ mastery: 'bolt' }, { mastery: 'ice' }] }] } };
    const novice = tableOf(CHIP, [mage({}, hard), foe('gob')], { at });
    expect(cast({}, novice).refused).toBe('not-met');
    const master = { ...mage({}, hard), proficiencies: [trained('bolt', 10_000)] };
    expect(cast({ dice: [10] }, tableOf(CHIP, [master, foe('gob')], { at })).refused).toBeNull();
  });

  it('[SPL12] its effects come to whoever it damages', () => {
    const burning = {
      ...bolt,
      fields: { ...bolt.fields, lastsRounds: 2 },
      modifiers: [{ kind: 'stat', stat: 'dexterity', add: -5 } as const],
    };
    const hot = tableOf(CHIP, [mage({}, burning), foe('gob')], { at });
    expect(conditions(cast({ dice: [50, 30] }, hot), 'gob')).toEqual(['Bolt']);
    expect(conditions(cast({ dice: [49] }, hot), 'gob')).toEqual([]);
  });

  it('[SPL14] a spell that is no attack is not rolled for', () => {
    const charm = {
      ...chipSpell('bolt', 'Charm', { isAttack: false, baseMana: 5, lastsHours: 1 }),
      modifiers: [{ kind: 'stat', stat: 'strength', add: 10 } as const],
    };
    const played = act(
      tableOf(CHIP, [mage({}, charm)]),
      asking('cast', 'mage', { entryId: 'bolt', targets: ['mage'] }),
    );
    expect([rolls(played), conditions(played, 'mage'), resource(played, 'mage', 'mana')]).toEqual([
      [],
      ['Charm'],
      9995,
    ]);
  });

  it('[CND2] an unconscious target is hit critically without a roll', () => {
    const asleep = tableOf(CHIP, [mage(), foe('gob', {}, { effects: [afflicted('unconscious')] })], { at });
    expect(resource(cast({}, asleep), 'gob')).toBe(5000 - 240);
  });
});
