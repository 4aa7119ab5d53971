import { deriveBeing, missing } from '../../rules/index.ts';
import { whatHoldsBack } from '../combat/movement.ts';
import type { Intent } from '../intent.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import { ownersView } from '../sight/viewSheet.ts';
import type { TableState } from '../state/TableState.ts';
import type { MoveToken } from '../tokens/intents.ts';
import { worldOf } from '../sight/worldOf.ts';
import { actionOf } from './goOn.ts';
import type { Act, React } from './intents.ts';

/** What is still needed, and the same as a sentence. */
export interface Unmet {
  readonly needs: readonly string[];
  readonly why: string;
}

const sentence = (needs: readonly string[], text: string): Unmet => ({ needs, why: text });

/** Of a thing that is used: its prerequisites; else why the rules offer the action to nobody of that kind now. */
function actUnmet(state: TableState, { sheetId, entryId, actionId }: Act): Unmet | undefined {
  const [ruleset, sheet] = [rulesetOf(state), state.sheets.get(sheetId)];
  if (!ruleset || !sheet) return undefined;
  const entry = sheet.entries.find(({ id }) => id === entryId);
  // Only the GM gets as far as this with something secret; everybody else is told by what the owner knows.
  const known = entry?.secret ? sheet : ownersView(state, sheet)?.sheet;
  if (!known) return undefined;
  const being = deriveBeing(ruleset, known, state.options);
  const needs = missing(entry?.requires ?? null, being);
  if (needs.length > 0) return sentence(needs, `That needs ${needs.join(' and ')}.`);
  const available = actionOf(ruleset, actionId)?.available(being, worldOf(state, ruleset), true);
  return available && !available.ok ? sentence([], `${available.why}.`) : undefined;
}

function reactUnmet(state: TableState, { exchangeId, promptId, option }: React): Unmet | undefined {
  const prompt = state.exchanges.get(exchangeId)?.pause.prompts.find(({ id }) => id === promptId);
  const why = prompt?.options.find(({ id }) => id === option)?.disabled;
  return why ? sentence([], `${why}.`) : undefined;
}

function moveUnmet(state: TableState, { tokenId, waypoints }: MoveToken): Unmet | undefined {
  const [ruleset, token] = [rulesetOf(state), state.tokens.get(tokenId)];
  const sheet = token?.sheetId ? state.sheets.get(token.sheetId) : undefined;
  const known = sheet && ownersView(state, sheet)?.sheet;
  // What a hidden effect holds back from is refused all the same, without a reason.
  if (!ruleset || !token || !known) return undefined;
  const why = whatHoldsBack(
    { ...state, sheets: new Map(state.sheets).set(known.id, known) },
    ruleset,
    token,
    waypoints,
  );
  return why ? sentence([], `${why}.`) : undefined;
}

/** Why something that was asked for is not possible now, where more can be said than that. */
export function whyNotMet(state: TableState, intent: Intent): Unmet | undefined {
  switch (intent.type) {
    case 'act':
      return actUnmet(state, intent);
    case 'react':
      return reactUnmet(state, intent);
    case 'move':
      return moveUnmet(state, intent);
    case 'encounter.next':
      return sentence([], 'There is nobody who takes turns.');
    case 'encounter.previous':
      return sentence([], 'There is no turn before this one.');
    default:
      return undefined;
  }
}
