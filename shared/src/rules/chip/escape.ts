import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, StepResult } from '../contract/Action.ts';
import type { Effect } from '../contract/Effect.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { attemptModes, contestPlan, resist } from './grappleContest.ts';
import { availableFor } from './mayAct.ts';
import { ONE_POINT, payment } from './pay.ts';
import { makeRoll, note, previewOf } from './roll.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { say } from './words/say.ts';

/** The grip that is named by its grappler, else the first. */
function gripOf(ask: Ask, { sheet }: Being): Effect | undefined {
  const [from] = ask.targets;
  return sheet.effects.find(
    ({ condition, source }) => condition === 'grappled' && (from === undefined || source === from),
  );
}

/** GRP5: the same contest; the grappler wins ties. A grappler who is gone or unconscious holds nobody. */
function begin(ask: Ask, world: World, chance: Chance): StepResult {
  const actor = world.being(ask.actor);
  if (!actor) return refuse('unknown-sheet');
  const grip = gripOf(ask, actor);
  if (!grip) return refuse('wrong-target');
  const paid = payment(ask, actor, 1, world);
  if (!paid.ok) return paid;
  const draft = new StepDraft(paid.value);
  const grappler = grip.source === null ? undefined : world.being(grip.source);
  const isHeld =
    grappler !== undefined && !grappler.has('unconscious') && contested(draft, ask, actor, grappler, world, chance);
  if (!isHeld) {
    draft.changes.push({ type: 'EffectRemoved', sheetId: ask.actor, effectId: grip.id });
    draft.lines.push({ kind: 'effect', of: ask.actor, name: grip.name, gained: false, hidden: false });
  } else draft.lines.push(note(actor, say('notes.notFree')));
  return accept(draft.step());
}

function contested(draft: StepDraft, ask: Ask, actor: Being, grappler: Being, world: World, chance: Chance): boolean {
  const attempt = makeRoll(
    contestPlan(actor, grappler, say('rolls.escape'), attemptModes(ask, actor, grappler, world), ask.modifier),
    chance,
  );
  return resist(draft, attempt, grappler, actor, say('rolls.holdOn'), chance);
}

export const ESCAPE: Unnamed<ActionDefinition> = {
  id: 'escape',
  group: 'manoeuvre',
  cost: ONE_POINT,
  inputs: [{ id: 'targets', kind: 'targets', most: 1, optional: true }],
  available: (being, world, byGm) =>
    being.has('grappled') ? availableFor('escape')(being, world, byGm) : { ok: false, why: say('whyNot.notGrappled') },
  preview: ({ actor }, world) => {
    const being = world.being(actor);
    return being ? previewOf(contestPlan(being, being, say('rolls.escape'))) : '';
  },
  begin,
  resume: () => accept({ changes: [], lines: [] }),
};
