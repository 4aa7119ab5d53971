import { deriveBeing, type Ruleset, type Sheet } from '../../rules/index.ts';
import { ownersView } from '../sight/viewSheet.ts';
import type { Draft } from '../state/Draft.ts';
import type { Facts } from '../state/Facts.ts';
import { writeResource } from './health.ts';

/**
 * What an edit leaves above the bound that its owner knows comes down to it, with everything that follows from that.
 */
export function keepWithinBounds(draft: Draft, { id, resources }: Sheet, facts: Facts, ruleset: Ruleset): void {
  for (const definition of ruleset.sheet.resources) {
    const being = deriveBeing(ruleset, draft.state.sheets.get(id)!, draft.state.options);
    const most = Math.max(definition.min, ownersView(draft.state, being.sheet)?.maxima[definition.id] ?? Infinity);
    const now = Math.min(resources[definition.id] ?? 0, being.sheet.resources[definition.id] ?? 0);
    if (most < now) writeResource(draft, being, definition, most, facts, ruleset);
  }
}
