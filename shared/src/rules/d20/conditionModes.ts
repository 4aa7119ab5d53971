import type { SheetId } from '../../kernel/index.ts';
import type { Effect } from '../contract/Effect.ts';
import type { Being, World } from '../contract/World.ts';
import { modesFor, type ModeSource } from '../sheets/advantage.ts';
import { effectsOf } from './conditions.ts';

/** Conditions whose effect depends on who else is there, or on what the being can still do. */
function because(effects: readonly Effect[], mode: 'advantage' | 'disadvantage'): readonly ModeSource[] {
  return effects.map(({ name, hidden }) => ({ mode, why: hidden ? '' : name }));
}

/** SRD 5.2, "Frightened": only while the source of fear is in sight. Fear of nothing in particular is always there. */
export function feared(being: Being, world: World): readonly Effect[] {
  const { id } = being.sheet;
  const isOnMap = (source: SheetId): boolean => world.distanceFeet(id, source) !== undefined;
  const isInSight = (source: SheetId): boolean =>
    isOnMap(source) && !world.isHidden(source, id) && world.hasLineOfEffect(id, source);
  return effectsOf(being, 'frightened').filter(({ source }) => source === null || isInSight(source));
}

/** What a being's ability checks are rolled with; Initiative and escapes are such checks. */
export function checkModes(being: Being, world: World): readonly ModeSource[] {
  return [...modesFor('check', being), ...because(feared(being, world).filter(isNew), 'disadvantage')];
}

/** SRD 5.2, "Grappled": at a disadvantage against anybody but the grappler. */
const holdingBack = (attacker: Being, target: Being): readonly Effect[] =>
  effectsOf(attacker, 'grappled').filter(({ source }) => source !== target.sheet.id);

/** SRD 5.2, "Dodge": the benefits are lost while Incapacitated or with a Speed of 0. */
const dodging = (being: Being): readonly Effect[] =>
  being.has('no-actions') || being.value('speed') <= 0 ? [] : effectsOf(being, 'dodging').filter(isNew);

export function attackModes(attacker: Being, target: Being, world: World): readonly ModeSource[] {
  return [
    ...modesFor('attack', attacker, target),
    ...because(
      [...feared(attacker, world).filter(isNew), ...holdingBack(attacker, target), ...dodging(target)],
      'disadvantage',
    ),
  ];
}

export function saveModes(being: Being, ability: string): readonly ModeSource[] {
  return [
    ...modesFor(`save:${ability}`, being),
    ...because(ability === 'dexterity' ? dodging(being) : [], 'advantage'),
  ];
}

/** Effects from before these conditions depended on anything bring their advantage themselves. */
const isNew = ({ modifiers }: Effect): boolean => !modifiers.some(({ kind }) => kind === 'advantage');
