import type { SheetId, TokenId } from '@tallow/shared/kernel';
import type { ActionDefinition, Area, Ask, Entry, Input, Mode, Sheet } from '@tallow/shared/rules';
import type { Action, TableModel } from '../../store/index.ts';

/** An action while it is put together; the targets are the map's marks. */
export interface ActionDraft {
  readonly entryId: string | null;
  readonly area: Area | null;
  readonly mode: Mode;
  readonly modifier: number;
  readonly inputs: Readonly<Record<string, number | string>>;
  readonly visibility: 'public' | 'gm';
}
type Choice = Extract<Input, { kind: 'choice' }>;
type Inputs = ActionDraft['inputs'];

export const inputOf = <Kind extends Input['kind']>(
  action: ActionDefinition,
  kind: Kind,
): Extract<Input, { kind: Kind }> | undefined =>
  action.inputs.find((input): input is Extract<Input, { kind: Kind }> => input.kind === kind);

/** Of which kinds the thing is that the action is done with, by what was chosen so far; empty: it needs none. */
export function entryKindsFor(action: ActionDefinition, inputs: ActionDraft['inputs']): readonly string[] {
  const input = inputOf(action, 'entry');
  const chosen = input?.kindsBy && inputs[input.kindsBy.input];
  return (chosen === undefined ? undefined : input?.kindsBy?.kinds[String(chosen)]) ?? input?.entryKinds ?? [];
}

/** What the action can be done with: at hand first. */
export function entriesFor(
  action: ActionDefinition,
  { entries }: Pick<Sheet, 'entries'>,
  inputs: Inputs = {},
): readonly Entry[] {
  const kinds = entryKindsFor(action, inputs);
  const rank = ({ active, dropped }: Entry): number => (dropped ? 2 : active ? 0 : 1);
  return entries.filter(({ kind }) => kinds.includes(kind)).toSorted((a, b) => rank(a) - rank(b));
}

/**
 * What was chosen already, and the rest as it is most often meant: the first thing at hand, plain, with the inputs
 * where they start.
 */
export function startDraft(
  action: ActionDefinition,
  sheet: Sheet,
  byGm: boolean,
  chosen: Partial<Pick<ActionDraft, 'entryId' | 'inputs'>> = {},
): ActionDraft {
  const inputs: Record<string, number | string> = {};
  for (const input of action.inputs) {
    if (input.kind === 'number' && !input.optional && (byGm || !input.gmOnly)) inputs[input.id] = input.start;
    if (input.kind === 'choice' && !input.optional) inputs[input.id] = input.choices[0]?.id ?? '';
  }
  const all = { ...inputs, ...chosen.inputs };
  const entryId = chosen.entryId ?? entriesFor(action, sheet, all)[0]?.id ?? null;
  return { entryId, area: null, mode: 'normal', modifier: 0, inputs: all, visibility: 'public' };
}

/**
 * Choices that the entry in use allows: where it lists some of them under the input's name in the plural, only those.
 */
export function choicesFor({ id, choices }: Choice, entry: Entry | undefined): Choice['choices'] {
  const listed = entry?.fields[`${id}s`];
  return Array.isArray(listed)
    ? choices.filter((choice) => (listed as readonly string[]).includes(choice.id))
    : choices;
}

/** How large an area the entry in use has, in feet; 0: none. */
export function areaFeetOf(entry: Entry | undefined): number {
  const feet = entry?.fields['areaFeet'];
  return typeof feet === 'number' ? feet : 0;
}

/** What still has to be said before it can be sent. */
export function missingIn(action: ActionDefinition, draft: ActionDraft, targets: number): Input | undefined {
  return action.inputs.find((input) => {
    switch (input.kind) {
      case 'entry':
        return draft.entryId === null && (!input.optional || entryKindsFor(action, draft.inputs).includes('spell'));
      case 'targets':
        return !input.optional && targets === 0;
      case 'area':
        return false;
      default:
        return !input.optional && !('gmOnly' in input && input.gmOnly) && (draft.inputs[input.id] ?? '') === '';
    }
  });
}

type Marks = Pick<TableModel, 'marks' | 'tokens' | 'me'>;

export function toAsk(
  action: ActionDefinition,
  sheetId: string,
  draft: ActionDraft,
  { marks, tokens, me }: Marks,
): Ask {
  const { entryId, area, mode, modifier, inputs } = draft;
  const targets = [...marks].map((id) => tokens.get(id)?.sheetId ?? '').filter((id) => id !== '') as SheetId[];
  return {
    actionId: action.id,
    actor: sheetId as SheetId,
    targets: inputOf(action, 'targets') ? targets : [],
    entryId: entryId as Ask['entryId'],
    area,
    mode,
    modifier,
    inputs,
    byGm: me.role === 'gm',
  };
}

/** What is sent: only what was said. */
export function toMessage(
  action: ActionDefinition,
  sheetId: string,
  draft: ActionDraft,
  { marks, tokens }: Marks,
): Action {
  const { entryId, area, mode, modifier, visibility } = draft;
  const takesTargets = inputOf(action, 'targets') !== undefined;
  const targets = [...marks].filter((id) => takesTargets && tokens.has(id)) as TokenId[];
  const inputs = Object.fromEntries(Object.entries(draft.inputs).filter(([, value]) => value !== ''));
  return {
    action: 'act',
    actionId: action.id,
    sheetId: sheetId as SheetId,
    targets,
    mode,
    modifier,
    inputs,
    visibility,
    ...(entryId !== null && { entryId: entryId as Entry['id'] }),
    ...(area && { area }),
  };
}
