import { deriveBeing, joined, missing } from '../../rules/index.ts';
import { ownersView } from '../sight/viewSheet.ts';
import { worldOf } from '../sight/worldOf.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import type { TableState } from '../state/TableState.ts';
import { because, type Unmet } from '../state/Unmet.ts';
import { actionOf } from './goOn.ts';
import type { Act, React } from './intents.ts';
import { say } from '../words/say.ts';

/** Of a thing that is used: its prerequisites; else why the rules offer the action to nobody of that kind now. */
export function actUnmet(state: TableState, { sheetId, entryId, actionId }: Act): Unmet | undefined {
  const [ruleset, sheet] = [rulesetOf(state), state.sheets.get(sheetId)];
  if (!ruleset || !sheet) return undefined;
  const entry = sheet.entries.find(({ id }) => id === entryId);
  // Only the GM gets as far as this with something secret; everybody else is told by what the owner knows.
  const known = entry?.secret ? sheet : ownersView(state, sheet)?.sheet;
  if (!known) return undefined;
  const being = deriveBeing(ruleset, known, state.options);
  const needs = missing(entry?.requires ?? null, being);
  if (needs.length > 0) return { needs, why: say('needs', { what: joined(needs, 'and') }) };
  const available = actionOf(ruleset, actionId)?.available(being, worldOf(state, ruleset), true);
  return available && !available.ok ? because(available.why) : undefined;
}

/** What the option says that speaks against it. */
export function reactUnmet(state: TableState, { exchangeId, promptId, option }: React): Unmet | undefined {
  const prompt = state.exchanges.get(exchangeId)?.pause.prompts.find(({ id }) => id === promptId);
  return because(prompt?.options.find(({ id }) => id === option)?.disabled);
}
