import { rollDie } from '../../dice/index.ts';
import type { Change } from '../contract/Change.ts';
import { STATS } from './checks.ts';
import { fieldOf, grant } from './growthActions.ts';
import { CORE_STATS } from './stats.ts';
import { say, statName } from './words/say.ts';
import { joined } from '../words/say.ts';

const MAX = 1_000_000;
const MAX_AT_RANDOM = 100;
const isWhole = (value: number): boolean => Number.isInteger(value) && value >= 1 && value <= MAX;

/** LVL1: how many XP a level takes is the GM's number on the sheet; reaching it is only told. */
export const AWARD_XP = grant({
  id: 'award-xp',
  group: 'gm',
  inputs: [{ id: 'amount', kind: 'number', min: 1, max: MAX, start: 100 }],
  give: ({ inputs, actor }, being) => {
    const amount = Number(inputs['amount']);
    if (!isWhole(amount)) return 'invalid-input';
    const [before, threshold] = [fieldOf(being, 'xp'), fieldOf(being, 'nextLevelXp')];
    const xp = before + amount;
    const isReached = threshold > 0 && before < threshold && xp >= threshold;
    return {
      changes: [{ type: 'FieldSet', sheetId: actor, field: 'xp', value: xp }],
      text: say(isReached ? 'growth.reachesLevel' : 'growth.gainsXp', { amount }),
    };
  },
});

/** LVL2, LVL3 */
export const GRANT_POINTS = grant({
  id: 'grant-points',
  group: 'gm',
  inputs: [{ id: 'amount', kind: 'number', min: 1, max: MAX, start: 1 }],
  give: ({ inputs, actor }, being) => {
    const amount = Number(inputs['amount']);
    if (!isWhole(amount)) return 'invalid-input';
    return {
      changes: [
        {
          type: 'FieldSet',
          sheetId: actor,
          field: 'unassignedPoints',
          value: fieldOf(being, 'unassignedPoints') + amount,
        },
      ],
      text: say('growth.hasPoints', { amount }),
    };
  },
});

/** LVL2: each point on a core stat that a die picks. */
export const ASSIGN_AT_RANDOM = grant({
  id: 'assign-at-random',
  group: 'gm',
  inputs: [{ id: 'amount', kind: 'number', min: 1, max: MAX_AT_RANDOM, start: 1 }],
  give: ({ inputs, actor }, being, { random }) => {
    const amount = Number(inputs['amount']);
    if (!isWhole(amount) || amount > MAX_AT_RANDOM) return 'invalid-input';
    const faces = Array.from({ length: amount }, () => rollDie(random, CORE_STATS.length));
    const raised = CORE_STATS.map((stat, index) => ({
      ...stat,
      gain: faces.filter((face) => face === index + 1).length,
    })).filter(({ gain }) => gain > 0);
    const changes = raised.map(({ id, gain }): Change => ({
      type: 'FieldSet',
      sheetId: actor,
      field: id,
      value: fieldOf(being, id) + gain,
    }));
    const gains = raised.map(({ id, gain }) => say('growth.gain', { gain, stat: statName(id) }));
    return { changes, text: say('growth.gains', { what: joined(gains, 'comma') }) };
  },
});

/** LVL3: on a core stat, or on one substat as a permanent bonus. */
export const ASSIGN_POINTS = grant({
  id: 'assign-points',
  group: 'growth',
  inputs: [
    { id: 'stat', kind: 'choice', choices: STATS },
    { id: 'amount', kind: 'number', min: 1, max: MAX, start: 1 },
  ],
  give: ({ inputs, actor }, being) => {
    const [stat, amount] = [STATS.find(({ id }) => id === inputs['stat']), Number(inputs['amount'])];
    const left = fieldOf(being, 'unassignedPoints');
    if (!stat || !isWhole(amount)) return 'invalid-input';
    if (amount > left) return 'not-enough';
    const isCore = CORE_STATS.some(({ id }) => id === stat.id);
    const raised: Change = isCore
      ? { type: 'FieldSet', sheetId: actor, field: stat.id, value: fieldOf(being, stat.id) + amount }
      : { type: 'BonusSet', sheetId: actor, stat: stat.id, value: (being.sheet.bonuses[stat.id] ?? 0) + amount };
    return {
      changes: [{ type: 'FieldSet', sheetId: actor, field: 'unassignedPoints', value: left - amount }, raised],
      text: say('growth.assigns', { amount, stat: statName(stat.id) }),
    };
  },
});
