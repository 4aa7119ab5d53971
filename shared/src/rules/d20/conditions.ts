import type { EffectId, SheetId } from '../../kernel/index.ts';
import type { Duration, Effect, Modifier } from '../contract/Effect.ts';
import type { ConditionDefinition } from '../contract/SheetDefinition.ts';
import type { Chance } from '../contract/World.ts';
import { assert } from '../../kernel/index.ts';

const flag = (name: string): Modifier => ({ kind: 'flag', flag: name });
const rolls = (on: string, mode: 'advantage' | 'disadvantage'): Modifier => ({ kind: 'advantage', on, mode });
const against = (mode: 'advantage' | 'disadvantage'): Modifier => ({ kind: 'advantage', on: 'attack', mode, against: true });
/** More than anybody's Speed. */
const ROOTED: Modifier = { kind: 'stat', stat: 'speed', add: -10_000 };
const HELPLESS: readonly Modifier[] = [flag('no-actions'), flag('fails:strength'), flag('fails:dexterity'), against('advantage')];

const condition = (id: string, name: string, text: string, ...modifiers: readonly Modifier[]): ConditionDefinition => ({ id, name, text, modifiers });

/** SRD 5.2, "Rules Glossary". What concerns senses, speech and feelings is text for the table. */
export const CONDITIONS: readonly ConditionDefinition[] = [
  condition('blinded', 'Blinded', 'Cannot see. Attacks have disadvantage, attacks against have advantage.', rolls('attack', 'disadvantage'), against('advantage')),
  condition('charmed', 'Charmed', 'Cannot attack the charmer.', flag('charmed')),
  condition('deafened', 'Deafened', 'Cannot hear.', flag('deafened')),
  condition('frightened', 'Frightened', 'Disadvantage on checks and attacks while the source of fear is in sight.', rolls('attack', 'disadvantage'), rolls('check', 'disadvantage')),
  condition('grappled', 'Grappled', 'Speed 0.', ROOTED, flag('grappled')),
  condition('incapacitated', 'Incapacitated', 'No action, bonus action or reaction.', flag('no-actions')),
  condition('invisible', 'Invisible', 'Attacks have advantage, attacks against have disadvantage.', rolls('attack', 'advantage'), rolls('initiative', 'advantage'), against('disadvantage'), flag('invisible')),
  condition('paralyzed', 'Paralyzed', 'Incapacitated, speed 0, close hits are critical.', ROOTED, ...HELPLESS, flag('close-hits-are-critical')),
  condition('petrified', 'Petrified', 'Turned to stone: incapacitated, resistant to all damage.', ROOTED, ...HELPLESS, { kind: 'resistance', to: 'all', basisPoints: 5_000 }),
  condition('poisoned', 'Poisoned', 'Disadvantage on attacks and checks.', rolls('attack', 'disadvantage'), rolls('check', 'disadvantage')),
  condition('prone', 'Prone', 'Attacks have disadvantage; attacks against have advantage from close by, else disadvantage.', rolls('attack', 'disadvantage'), flag('prone')),
  condition('restrained', 'Restrained', 'Speed 0, disadvantage on attacks and Dexterity saves.', ROOTED, rolls('attack', 'disadvantage'), rolls('save:dexterity', 'disadvantage'), against('advantage')),
  condition('stunned', 'Stunned', 'Incapacitated.', ...HELPLESS),
  condition('unconscious', 'Unconscious', 'Incapacitated, prone, unaware; close hits are critical.', ROOTED, ...HELPLESS, flag('close-hits-are-critical'), flag('unconscious')),
  condition('stable', 'Stable', 'At 0 Hit Points, but not dying.', flag('stable')),
  condition('dead', 'Dead', 'Dead.', ROOTED, flag('no-actions'), flag('dead')),
  condition('dodging', 'Dodging', 'Attacks against have disadvantage; advantage on Dexterity saves.', against('disadvantage'), rolls('save:dexterity', 'advantage')),
  condition('disengaged', 'Disengaged', 'Leaving reach provokes nobody.', flag('disengaged')),
];

export function conditionEffect(id: string, source: SheetId | null, duration: Duration, { newId }: Chance): Effect {
  const definition = CONDITIONS.find((known) => known.id === id);
  assert(definition, `there is a condition ${id}`);
  return { id: newId() as EffectId, condition: id, name: definition.name, modifiers: definition.modifiers, duration, source, hidden: false };
}

export const untilOwnTurn = (of: SheetId): Duration => ({ kind: 'turns', left: 1, of, at: 'start' });
export const untilRemoved: Duration = { kind: 'until-removed' };
