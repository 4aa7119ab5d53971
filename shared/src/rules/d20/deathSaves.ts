import type { Step } from '../contract/Action.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { failDeathSaves, heal, stabilise } from './damage.ts';
import { rollTest, testLine, type Outcome } from './roll.ts';
import { say } from './words/say.ts';

const DC = 10;
const ENOUGH = 3;

export const isDying = (being: Being): boolean =>
  being.sheet.resources['hp'] === 0 &&
  being.sheet.fields['makesDeathSaves'] !== false &&
  !being.has('dead') &&
  !being.has('stable');

function outcomeOf(natural: number, total: number): Outcome {
  if (natural === 20) return 'critical';
  if (natural === 1) return 'fumble';
  return total >= DC ? 'success' : 'failure';
}

/**
 * SRD 5.2, "Death Saving Throws": at the start of the turn; 20 wakes with 1 Hit Point, 1 counts as two failures, three
 * successes make stable.
 */
export function deathSave(being: Being, world: World, chance: Chance): Step {
  const draft = new StepDraft();
  const roll = rollTest(being, say('rolls.deathSave'), '0', [], chance);
  const outcome = outcomeOf(roll.natural, roll.rolled.total);
  draft.lines.push(testLine(roll, outcome, DC));
  if (outcome === 'critical') heal(draft, being, 1, world, chance);
  else if (outcome === 'success') {
    const made = draft.resource(being, 'deathSuccesses') + 1;
    if (made >= ENOUGH) stabilise(draft, being, world, chance);
    else draft.setResource(being, 'deathSuccesses', made);
  } else failDeathSaves(draft, being, outcome === 'fumble' ? 2 : 1, world, chance);
  return draft.step();
}
