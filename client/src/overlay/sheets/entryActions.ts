import type { ActionDefinition, Entry, Ruleset } from '@tallow/shared/rules';
import { inputOf } from '../actions/draft.ts';

/** Where the composer starts. */
export interface ActionStart {
  readonly actionId: string;
  readonly name: string;
  readonly entryId?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}
type Rules = Pick<Ruleset, 'actions'>;
const WITH_THINGS: readonly ActionDefinition['group'][] = ['attack', 'spell', 'item'];

/** What is done with a thing first of all: a weapon attacks, a spell is cast. */
export function actionWith({ actions }: Rules, { kind, id }: Pick<Entry, 'kind' | 'id'>): ActionStart | undefined {
  const action = actions.find(
    (each) => WITH_THINGS.includes(each.group) && inputOf(each, 'entry')?.entryKinds.includes(kind),
  );
  return action && { actionId: action.id, name: action.name, entryId: id };
}

/** The check that rolls with a value: an action in whose choices it stands. */
export function checkOf({ actions }: Rules, valueId: string): ActionStart | undefined {
  for (const action of actions) {
    const input =
      action.group === 'check'
        ? action.inputs.find((each) => each.kind === 'choice' && each.choices.some(({ id }) => id === valueId))
        : undefined;
    if (input) return { actionId: action.id, name: action.name, inputs: { [input.id]: valueId } };
  }
  return undefined;
}

/** The check that rolls with a proficiency of the character's own. */
export function checkWithProficiency({ actions }: Rules, proficiencyId: string): ActionStart | undefined {
  for (const action of actions) {
    const input = action.group === 'check' ? action.inputs.find(({ kind }) => kind === 'proficiency') : undefined;
    if (input) return { actionId: action.id, name: action.name, inputs: { [input.id]: proficiencyId } };
  }
  return undefined;
}
