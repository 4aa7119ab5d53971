import type { Step } from '../contract/Action.ts';
import type { World } from '../contract/World.ts';
import { restore } from './damage.ts';
import { StepDraft } from '../steps/StepDraft.ts';

const MINUTES = 60;

/** STA6: percent of the maximum for each hour of game time, to the minute, floored over all of it together. */
export function regenerated(maximum: number, percent: number, hours: number): number {
  const minutes = Math.max(0, Math.round(hours * MINUTES));
  return Math.floor((maximum * percent * minutes) / (100 * MINUTES));
}

/** Game time passed: mana comes back, at the percentage that the GM has set for the being. */
export function regenerate(hours: number, world: World): Step {
  const draft = new StepDraft();
  for (const being of world.beings) {
    const [mana, maximum] = [draft.resource(being, 'mana'), being.maximum('mana')];
    const gain = Math.min(regenerated(maximum, being.value('manaRegeneration'), hours), maximum - mana);
    if (gain > 0) restore(draft, being, 'mana', gain);
  }
  return draft.step();
}
