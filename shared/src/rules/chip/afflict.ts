import type { Effect } from '../contract/Effect.ts';
import type { Being, World } from '../contract/World.ts';
import type { StepDraft } from '../steps/StepDraft.ts';

/** An effect comes over a being. GRP9: who falls unconscious lets go of everybody. */
export function afflict(draft: StepDraft, { sheet: { id } }: Being, effect: Effect, { beings }: World): void {
  const { condition, name, hidden } = effect;
  draft.changes.push({ type: 'EffectAdded', sheetId: id, effect });
  draft.lines.push({ kind: 'effect', of: id, name, gained: true, hidden });
  if (condition !== 'unconscious') return;
  for (const { sheet } of beings) {
    for (const grip of sheet.effects.filter((held) => held.condition === 'grappled' && held.source === id)) {
      draft.changes.push({ type: 'EffectRemoved', sheetId: sheet.id, effectId: grip.id });
      draft.lines.push({ kind: 'effect', of: sheet.id, name: grip.name, gained: false, hidden: grip.hidden });
    }
  }
}
