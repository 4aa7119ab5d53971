import type { EffectId, SheetId } from '../../kernel/index.ts';
import type { Duration, Effect, Modifier } from '../contract/Effect.ts';
import type { ConditionDefinition } from '../contract/SheetDefinition.ts';
import type { Being, Chance } from '../contract/World.ts';
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

const condition = (id: string, name: string, text: string, ...modifiers: readonly Modifier[]): ConditionDefinition => ({
  id,
  name,
  text,
  modifiers,
});

/** SRD 5.2, "Rules Glossary". What concerns senses, speech and feelings is text for the table. */
export const CONDITIONS: readonly ConditionDefinition[] = [
  condition(
    'blinded',
    'Blinded',
    'Cannot see. Attacks have disadvantage, attacks against have advantage.',
    rolls('attack', 'disadvantage'),
    against('advantage'),
  ),
  condition('charmed', 'Charmed', 'Cannot attack the charmer.', flag('charmed')),
  condition('deafened', 'Deafened', 'Cannot hear.', flag('deafened')),
  condition(
    'frightened',
    'Frightened',
    'Disadvantage on checks and attacks while the source of fear is in sight, and no step closer to it.',
    flag('frightened'),
  ),
  condition(
    'grappled',
    'Grappled',
    'Speed 0; disadvantage on attacks against anybody but the grappler.',
    ROOTED,
    flag('grappled'),
  ),
  condition(
    'incapacitated',
    'Incapacitated',
    'No action, bonus action or reaction; concentration ends.',
    ...INCAPACITATED,
  ),
  condition(
    'invisible',
    'Invisible',
    'Attacks have advantage, attacks against have disadvantage.',
    rolls('attack', 'advantage'),
    rolls('initiative', 'advantage'),
    against('disadvantage'),
    flag('invisible'),
  ),
  condition(
    'paralyzed',
    'Paralyzed',
    'Incapacitated, speed 0, close hits are critical.',
    ROOTED,
    ...HELPLESS,
    flag('close-hits-are-critical'),
  ),
  condition(
    'petrified',
    'Petrified',
    'Turned to stone: incapacitated, resistant to all damage, never poisoned.',
    ROOTED,
    ...HELPLESS,
    flag('immune:poisoned'),
    { kind: 'resistance', to: 'all', basisPoints: 5_000 },
  ),
  condition(
    'poisoned',
    'Poisoned',
    'Disadvantage on attacks and checks.',
    rolls('attack', 'disadvantage'),
    rolls('check', 'disadvantage'),
  ),
  condition(
    'prone',
    'Prone',
    'Attacks have disadvantage; attacks against have advantage from close by, else disadvantage. Crawls: each foot costs another; standing up costs half the Speed.',
    rolls('attack', 'disadvantage'),
    flag('prone'),
  ),
  condition(
    'restrained',
    'Restrained',
    'Speed 0, disadvantage on attacks and Dexterity saves.',
    ROOTED,
    rolls('attack', 'disadvantage'),
    rolls('save:dexterity', 'disadvantage'),
    against('advantage'),
  ),
  condition('stunned', 'Stunned', 'Incapacitated.', ...HELPLESS),
  condition(
    'unconscious',
    'Unconscious',
    'Incapacitated, falls prone, drops what it holds, unaware; close hits are critical.',
    ROOTED,
    ...HELPLESS,
    flag('close-hits-are-critical'),
    flag('unconscious'),
  ),
  condition('stable', 'Stable', 'At 0 Hit Points, but not dying.', flag('stable')),
  condition('dead', 'Dead', 'Dead.', ROOTED, flag('no-actions'), flag('dead')),
  condition(
    'exhaustion',
    'Exhaustion',
    'Each level: -2 on D20 Tests, Speed -5 ft. The sixth kills.',
    { kind: 'stat', stat: 'testModifier', add: -2 },
    { kind: 'stat', stat: 'speed', add: -5 },
  ),
  condition(
    'concentrating',
    'Concentrating',
    'Damage calls for a Constitution save; ends with being incapacitated.',
    flag('concentrating'),
  ),
  condition(
    'dodging',
    'Dodging',
    'Attacks against have disadvantage; advantage on Dexterity saves; not while incapacitated or with Speed 0.',
    flag('dodging'),
  ),
  condition('disengaged', 'Disengaged', 'Leaving reach provokes nobody.', flag('disengaged')),
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
