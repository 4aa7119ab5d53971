import type { Being, World } from '../contract/World.ts';
import type { ModeSource } from '../sheets/advantage.ts';
import { areAllied } from '../sheets/sides.ts';
import { reachOf } from './weapon.ts';
import { say } from './words/say.ts';

const isInReach = (of: Being, target: Being, world: World): boolean => {
  const feet = world.distanceFeet(of.sheet.id, target.sheet.id);
  return feet !== undefined && feet <= reachOf(of) && world.hasLineOfEffect(of.sheet.id, target.sheet.id);
};

/** FLK4 */
const isAlly = ({ sheet: of }: Being, { sheet: other }: Being, world: World): boolean =>
  !world.isHidden(other.id, of.id) && other.id !== of.id && areAllied(other, of);

/** FLK1 to FLK3: both the attacker and a conscious ally reach a target that has a front and a back. */
function isFlanking(attacker: Being, target: Being, world: World): boolean {
  if (target.sheet.fields['hasFacing'] !== true || !isInReach(attacker, target, world)) return false;
  return world.beings.some(
    (other) =>
      isAlly(attacker, other, world) &&
      other.sheet.id !== target.sheet.id &&
      !other.has('unconscious') &&
      isInReach(other, target, world),
  );
}

/** For contested checks of the attacker. */
export function flankingModes(attacker: Being, target: Being, world: World): readonly ModeSource[] {
  return isFlanking(attacker, target, world) ? [{ mode: 'advantage', why: say('modes.flanking') }] : [];
}
