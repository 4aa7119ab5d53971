import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, StepResult } from '../contract/Action.ts';
import type { RuleRefusal } from '../contract/RuleRefusal.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { availableFor } from './mayAct.ts';
import { ONE_POINT, payment } from './pay.ts';
import { StepDraft } from '../steps/StepDraft.ts';

interface Manoeuvre {
  readonly id: string;
  readonly group?: ActionDefinition['group'];
  readonly inputs?: Unnamed<ActionDefinition>['inputs'];
  /** Adds what it does to the step, once it is paid; or says why not. */
  readonly perform: (draft: StepDraft, ask: Ask, actor: Being, world: World, chance: Chance) => RuleRefusal | undefined;
}

/** An action that costs a point, asks nobody and rolls nothing. */
export function manoeuvre({ id, group = 'manoeuvre', inputs = [], perform }: Manoeuvre): Unnamed<ActionDefinition> {
  const begin = (ask: Ask, world: World, chance: Chance): StepResult => {
    const actor = world.being(ask.actor);
    if (!actor) return refuse('unknown-sheet');
    const paid = payment(ask, actor, 1, world);
    if (!paid.ok) return paid;
    const draft = new StepDraft(paid.value);
    const refusal = perform(draft, ask, actor, world, chance);
    return refusal ? refuse(refusal) : accept(draft.step());
  };
  return { id, group, inputs, cost: ONE_POINT, available: availableFor(id), preview: () => '', begin };
}
