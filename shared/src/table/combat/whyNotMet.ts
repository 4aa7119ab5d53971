import type { TokenId } from '../../kernel/index.ts';
import { ownersView } from '../sight/viewSheet.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import type { TableState } from '../state/TableState.ts';
import { because, type Unmet } from '../state/Unmet.ts';
import { whatHoldsBack, type Waypoints } from './movement.ts';

/** What keeps a token's being from walking so, as far as its owner knows. */
export function moveUnmet(
  state: TableState,
  { tokenId, waypoints }: { readonly tokenId: TokenId; readonly waypoints: Waypoints },
): Unmet | undefined {
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
  return because(why);
}
