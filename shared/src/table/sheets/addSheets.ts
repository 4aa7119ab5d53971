import { accept, refuse, type SheetId } from '../../kernel/index.ts';
import { instantiate, templateProblems } from '../../rules/index.ts';
import type { Decision } from '../state/Decider.ts';
import type { Asked } from '../state/inRules.ts';
import { isGm } from '../state/rights.ts';
import { MAX_TOKENS, freePlaces } from '../tokens/port.ts';
import type { AddSheets } from './intents.ts';
import { MAX_SHEETS } from './limits.ts';
import { nextNumber } from './nextNumber.ts';
import { tokenEvent } from './tokenEvent.ts';

/**
 * Several get numbers, and so does one that meets its like. A character comes once: attaching it again changes nothing.
 */
export function addSheets({ state, facts, ruleset, draft }: Asked, intent: AddSheets): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const { template, count, side, ownerId, origin, place } = intent;
  if (origin?.kind === 'character' && [...state.sheets.values()].some((sheet) => sheet.origin?.id === origin.id))
    return accept([]);
  if (templateProblems(ruleset, template).length > 0) return refuse('invalid-input');
  if (ownerId && !state.members.has(ownerId)) return refuse('unknown-member');
  if (state.sheets.size + count > MAX_SHEETS || (place && state.tokens.size + count > MAX_TOKENS))
    return refuse('too-many');
  const first = nextNumber(
    [...state.sheets.values()].map(({ name }) => name),
    template.name,
  );
  const isNumbered = count > 1 || (first > 1 && side !== 'party');
  const places =
    place &&
    freePlaces(
      state,
      place,
      Array.from({ length: count }, () => template.size),
      facts.actor,
    );
  if (places && !places.ok) return places;
  for (let i = 0; i < count; i++) {
    const name = isNumbered ? `${template.name} ${first + i}` : template.name;
    const sheet = instantiate(
      ruleset,
      { ...template, name },
      { id: facts.newId() as SheetId, ownerId, side, origin },
      state.options,
    );
    draft.add({ type: 'SheetAdded', sheet });
    if (places) draft.add(tokenEvent(sheet, places.value[i]!, facts));
  }
  return accept(draft.events);
}
