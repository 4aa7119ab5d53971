import type { Rolled } from '../../dice/index.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import { makeRoll, plainFormula } from './roll.ts';
import { say } from './words/say.ts';

/** TRN1 */
export function initiative(of: Being, _world: World, chance: Chance): Rolled {
  return makeRoll({ of, label: say('rolls.initiative'), formula: plainFormula('dexterity') }, chance).rolled;
}
