import { assert, type EffectId, type SheetId } from '../../kernel/index.ts';
import type { Duration, Effect } from '../contract/Effect.ts';
import type { ConditionDefinition } from '../contract/SheetDefinition.ts';
import type { Chance } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { conditionName } from './words/say.ts';

export const CONDITIONS: readonly Unnamed<ConditionDefinition>[] = [
  { id: 'unconscious', modifiers: [{ kind: 'flag', flag: 'unconscious' }] },
  {
    id: 'grappled',
    modifiers: [
      { kind: 'flag', flag: 'grappled' },
      { kind: 'advantage', on: 'attack', mode: 'disadvantage' },
      { kind: 'advantage', on: 'spell', mode: 'disadvantage' },
      { kind: 'advantage', on: 'dodge', mode: 'disadvantage' },
    ],
  },
  { id: 'surprised', modifiers: [{ kind: 'flag', flag: 'no-actions' }] },
  { id: 'disengaged', modifiers: [{ kind: 'flag', flag: 'disengaged' }] },
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
