import { assert, type EffectId, type SheetId } from '../../kernel/index.ts';
import type { Duration, Effect } from '../contract/Effect.ts';
import type { ConditionDefinition } from '../contract/SheetDefinition.ts';
import type { Chance } from '../contract/World.ts';
import { conditionName } from './words/say.ts';

export const CONDITIONS: readonly ConditionDefinition[] = [
  {
    id: 'unconscious',
    name: 'Unconscious',
    text: 'No actions or reactions; attacks against it are automatic criticals.',
    modifiers: [{ kind: 'flag', flag: 'unconscious' }],
  },
  {
    id: 'grappled',
    name: 'Grappled',
    text: 'Attacks and dodges with disadvantage; attacks of others than the grappler hit without a test.',
    modifiers: [
      { kind: 'flag', flag: 'grappled' },
      { kind: 'advantage', on: 'attack', mode: 'disadvantage' },
      { kind: 'advantage', on: 'spell', mode: 'disadvantage' },
      { kind: 'advantage', on: 'dodge', mode: 'disadvantage' },
    ],
  },
  {
    id: 'surprised',
    name: 'Surprised',
    text: 'Takes no actions in the surprise round.',
    modifiers: [{ kind: 'flag', flag: 'no-actions' }],
  },
  {
    id: 'disengaged',
    name: 'Disengaged',
    text: 'Provokes no opportunity attacks.',
    modifiers: [{ kind: 'flag', flag: 'disengaged' }],
  },
];

/** One of the conditions above, as an effect. */
export function conditionEffect(id: string, source: SheetId | null, duration: Duration, chance: Chance): Effect {
  const condition = CONDITIONS.find((known) => known.id === id);
  assert(condition, `there is a condition ${id}`);
  return {
    id: chance.newId() as EffectId,
    condition: id,
    name: conditionName(id),
    modifiers: condition.modifiers,
    duration,
    source,
    hidden: false,
  };
}

/** Until the start of the being's next turn. */
export const untilNextTurn = (of: SheetId): Duration => ({ kind: 'turns', left: 1, of, at: 'start' });
