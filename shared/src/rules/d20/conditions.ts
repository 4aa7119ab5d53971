import type { EffectId, SheetId } from '../../kernel/index.ts';
import type { Duration, Effect, Modifier } from '../contract/Effect.ts';
import type { ConditionDefinition } from '../contract/SheetDefinition.ts';
import type { Being, Chance } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { assert } from '../../kernel/index.ts';
import { conditionName } from './words/say.ts';

const flag = (name: string): Modifier => ({ kind: 'flag', flag: name });
const rolls = (on: string, mode: 'advantage' | 'disadvantage'): Modifier => ({ kind: 'advantage', on, mode });
const against = (mode: 'advantage' | 'disadvantage'): Modifier => ({
  kind: 'advantage',
  on: 'attack',
  mode,
  against: true,
});
/** More than anybody's Speed. */
const ROOTED: Modifier = { kind: 'stat', stat: 'speed', add: -10_000 };
/** Incapacitated: nothing is done, and nothing held on to. */
const INCAPACITATED: readonly Modifier[] = [flag('no-actions'), rolls('initiative', 'disadvantage')];
const HELPLESS: readonly Modifier[] = [
  ...INCAPACITATED,
  flag('fails:strength'),
  flag('fails:dexterity'),
  against('advantage'),
];

const condition = (id: string, ...modifiers: readonly Modifier[]): Unnamed<ConditionDefinition> => ({ id, modifiers });

/** SRD 5.2, "Rules Glossary". What concerns senses, speech and feelings is text for the table. */
export const CONDITIONS: readonly Unnamed<ConditionDefinition>[] = [
  condition('blinded', rolls('attack', 'disadvantage'), against('advantage')),
  condition('charmed', flag('charmed')),
  condition('deafened', flag('deafened')),
  condition('frightened', flag('frightened')),
  condition('grappled', ROOTED, flag('grappled')),
  condition('incapacitated', ...INCAPACITATED),
  condition(
    'invisible',
    rolls('attack', 'advantage'),
    rolls('initiative', 'advantage'),
    against('disadvantage'),
    flag('invisible'),
  ),
  condition('paralyzed', ROOTED, ...HELPLESS, flag('close-hits-are-critical')),
  condition('petrified', ROOTED, ...HELPLESS, flag('immune:poisoned'), {
    kind: 'resistance',
    to: 'all',
    basisPoints: 5_000,
  }),
  condition('poisoned', rolls('attack', 'disadvantage'), rolls('check', 'disadvantage')),
  condition('prone', rolls('attack', 'disadvantage'), flag('prone')),
  condition(
    'restrained',
    ROOTED,
    rolls('attack', 'disadvantage'),
    rolls('save:dexterity', 'disadvantage'),
    against('advantage'),
  ),
  condition('stunned', ...HELPLESS),
  condition('unconscious', ROOTED, ...HELPLESS, flag('close-hits-are-critical'), flag('unconscious')),
  condition('stable', flag('stable')),
  condition('dead', ROOTED, flag('no-actions'), flag('dead')),
  condition('exhaustion', { kind: 'stat', stat: 'testModifier', add: -2 }, { kind: 'stat', stat: 'speed', add: -5 }),
  condition('concentrating', flag('concentrating')),
  condition('dodging', flag('dodging')),
  condition('disengaged', flag('disengaged')),
];

export function conditionEffect(id: string, source: SheetId | null, duration: Duration, { newId }: Chance): Effect {
  const definition = CONDITIONS.find((known) => known.id === id);
  assert(definition, `there is a condition ${id}`);
  return {
    id: newId() as EffectId,
    condition: id,
    name: conditionName(id),
    modifiers: definition.modifiers,
    duration,
    source,
    hidden: false,
  };
}

/** The effects of a condition on a being. */
export const effectsOf = ({ sheet }: Being, id: string): readonly Effect[] =>
  sheet.effects.filter(({ condition: of }) => of === id);

/** SRD 5.2, "Charmed": the charmer is not attacked. */
export const isCharmedBy = (being: Being, other: Being): boolean =>
  effectsOf(being, 'charmed').some(({ source }) => source === other.sheet.id);

export const untilOwnTurn = (of: SheetId): Duration => ({ kind: 'turns', left: 1, of, at: 'start' });
export const untilRemoved: Duration = { kind: 'until-removed' };
