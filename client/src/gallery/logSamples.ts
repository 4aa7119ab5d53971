// What the log of the gallery tells: made by the dice and the rules' own words, always the same.
import { parseFormula, rollFormula, type Rolled, type RollMode } from '@tallow/shared/dice';
import { assert, seededRandom, type RandomSource, type SheetId } from '@tallow/shared/kernel';
import type { CardLine } from '@tallow/shared/rules';
import type { LogBody, Party } from '@tallow/shared/table';
import { asWritten } from '@tallow/shared/words';
import { GM, HERO } from './quietTable.ts';

/** Milliseconds since the epoch. */
export const AT = Date.UTC(2026, 5, 14, 19, 30);

const thrown = (formula: string, random: RandomSource, mode: RollMode = 'normal'): Rolled => {
  const parsed = parseFormula(formula);
  assert(parsed.ok, formula);
  const result = rollFormula(parsed.value, { random, mode });
  assert(result.ok, formula);
  return result.value;
};
export const rolled = (formula: string, seed: number, mode?: RollMode): Rolled =>
  thrown(formula, seededRandom(seed), mode);

type Told<Kind extends LogBody['kind']> = Extract<LogBody, { kind: Kind }>;

export const said = (text: string, about: Partial<Told<'chat'>> = {}): Told<'chat'> => ({
  kind: 'chat',
  from: GM,
  name: 'Ada',
  text,
  to: 'all',
  ...about,
});

export const rolls = (result: Rolled | null, about: Partial<Told<'roll'>> = {}): Told<'roll'> => ({
  kind: 'roll',
  from: GM,
  name: 'Ada',
  visibility: 'public',
  as: '',
  rolled: result,
  ...about,
});

const OGRE: Party = { sheetId: 'ogre' as SheetId, name: 'Ogre' };
const hero: Party = { sheetId: HERO.id, name: HERO.name };
export const CAST: readonly Party[] = [hero, OGRE];

const FACES = { success: 13, failure: 4, critical: 20, fumble: 1 } as const;

export const attack = (result: keyof typeof FACES, lines: readonly CardLine[] = []) =>
  acted({
    lines: [
      {
        kind: 'roll',
        of: hero.sheetId as SheetId,
        label: asWritten('attack'),
        rolled: thrown('d20 + 5', () => FACES[result] - 1),
        mode: 'normal',
        reasons: [],
        outcome: result,
        against: 14,
        againstOf: null,
      },
      ...lines,
    ],
  });

export const acted = (about: Partial<Told<'action'>>): Told<'action'> => ({
  kind: 'action',
  exchangeId: 'exchange',
  actionId: 'attack',
  title: 'Attack',
  by: 'Bo',
  actor: hero,
  targets: [OGRE],
  cast: CAST,
  lines: [],
  ...about,
});

export const aftermath: readonly CardLine[] = [
  {
    kind: 'damage',
    of: 'ogre' as SheetId,
    damageType: '',
    rolled: 12,
    taken: 7,
    reasons: [asWritten('resistance 40 %')],
  },
  { kind: 'effect', of: 'ogre' as SheetId, name: 'Prone', gained: true, hidden: false },
  { kind: 'effect', of: HERO.id as SheetId, name: 'Cursed', gained: true, hidden: true },
  { kind: 'heal', of: HERO.id as SheetId, amount: 5, resource: 'hp' },
  { kind: 'note', of: 'ogre' as SheetId, text: asWritten('dodges') },
  { kind: 'note', of: null, text: asWritten('The wall behind it cracks.'), gmOnly: true },
];

export const fight = (what: Told<'encounter'>['what'], hurt = true): Told<'encounter'> => ({
  kind: 'encounter',
  what,
  round: 3,
  cast: CAST,
  totals: hurt
    ? [
        { ...CAST[0]!, dealt: 31, taken: 12 },
        { ...CAST[1]!, dealt: 12, taken: 31 },
      ]
    : [],
});
