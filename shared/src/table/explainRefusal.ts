import type { FormulaProblem } from '../dice/index.ts';
import { actUnmet, reactUnmet } from './actions/whyNotMet.ts';
import { moveUnmet } from './combat/whyNotMet.ts';
import type { Intent } from './intent.ts';
import { formulaProblem } from './rolls/formulaProblem.ts';
import type { Refusal } from './state/Refusal.ts';
import type { TableState } from './state/TableState.ts';
import { because, type Unmet } from './state/Unmet.ts';
import { say } from './words/say.ts';

/** What was asked for and cannot be, for programs, or why it cannot be. */
export type Explanation = Partial<Unmet> & { readonly problem?: FormulaProblem; readonly what?: string };

/** What more the asker may know of a refusal: what the asker's own words were, and what the own sheet lacks. */
export function explainRefusal(state: TableState, intent: Intent, refusal: Refusal): Explanation | undefined {
  if (refusal === 'invalid-formula' && intent.type === 'roll') return aboutFormula(formulaProblem(state, intent));
  if (refusal === 'too-many') return tooMuchOf(intent);
  if (refusal === 'not-met') {
    const unmet = whyNotMet(state, intent);
    return unmet && { ...unmet };
  }
  return undefined;
}

const aboutFormula = (problem: FormulaProblem | undefined): Explanation | undefined => problem && { problem };

/** Which of the things that a table can have too much of an intent asks for. */
function tooMuchOf({ type }: Intent): { readonly what: string } | undefined {
  if (type.startsWith('token.')) return { what: 'eyes' };
  if (type.startsWith('sheet.')) return { what: 'sheets' };
  if (/^(drawing|template|pin|prop|handout)\./.test(type)) return { what: 'marks' };
  return type.startsWith('scene.') ? { what: 'maps' } : undefined;
}

/** Why something that was asked for is not possible now, where more can be said than that. */
function whyNotMet(state: TableState, intent: Intent): Unmet | undefined {
  switch (intent.type) {
    case 'act':
      return actUnmet(state, intent);
    case 'react':
      return reactUnmet(state, intent);
    case 'move':
      return moveUnmet(state, intent);
    case 'encounter.next':
      return because(say('nobodyTakesTurns'));
    case 'encounter.previous':
      return because(say('noTurnBefore'));
    default:
      return undefined;
  }
}
