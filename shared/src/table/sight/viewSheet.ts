import { slot, type SheetId } from '../../kernel/index.ts';
import { deriveBeing, type Audience, type Effect, type Ruleset, type Sheet } from '../../rules/index.ts';
import type { Viewer } from '../state/Member.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import { readsSheet } from '../state/sheetRights.ts';
import type { TableState } from '../state/TableState.ts';
import { partyFor } from './partyFor.ts';

/** A sheet as one viewer may read it, with the bounds of its resources. */
export interface SheetView {
  readonly sheet: Sheet;
  /** By resource; absent: unbounded. */
  readonly maxima: Readonly<Record<string, number>>;
}

/** What no player reads, whatever the ruleset says. */
function withoutSecrets(ruleset: Ruleset, sheet: Sheet): Sheet {
  const secret = [...ruleset.sheet.fields, ...ruleset.sheet.derived].filter(({ gmOnly }) => gmOnly).map(({ id }) => id);
  const keepOpen = <T>(record: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(record).filter(([id]) => !secret.includes(id)));
  const hidden = new Set(sheet.effects.filter((effect) => effect.hidden).map(({ id }) => id));
  return {
    ...sheet,
    gmNotes: '',
    fields: keepOpen(sheet.fields),
    bonuses: keepOpen(sheet.bonuses),
    overrides: keepOpen(sheet.overrides),
    entries: sheet.entries.filter((entry) => !entry.secret),
    effects: sheet.effects.filter(({ id }) => !hidden.has(id)),
  };
}

type Views = Map<Audience, { readonly options: TableState['options']; readonly view: SheetView | undefined }>;
const viewsOf = slot<Sheet, Views>(() => new Map());

function viewOnce(state: TableState, ruleset: Ruleset, sheet: Sheet, audience: Audience): SheetView | undefined {
  const known = viewsOf(sheet);
  const last = known.get(audience);
  if (last?.options === state.options) return last.view;
  const open = audience === 'gm' ? sheet : withoutSecrets(ruleset, sheet);
  const shown = ruleset.hooks.viewFor ? ruleset.hooks.viewFor(open, audience) : open;
  // Maxima come from what the reader may know: a bound that a hidden effect moves would betray it.
  const being = shown && deriveBeing(ruleset, shown, state.options);
  const bounded = ruleset.sheet.resources.filter(({ max }) => max !== undefined);
  const view = being && {
    sheet: being.sheet,
    maxima: Object.fromEntries(bounded.map(({ id }) => [id, being.maximum(id)])),
  };
  known.set(audience, { options: state.options, view });
  return view;
}

/** The sheet as its owner knows it. */
export function ownersView(state: TableState, sheet: Sheet): SheetView | undefined {
  const ruleset = rulesetOf(state);
  return ruleset && viewOnce(state, ruleset, sheet, 'owner');
}

/** Effects without those unseen who cause them, or whose turns they last. The same sheet when there are none. */
function withoutUnseen(state: TableState, viewer: Viewer, view: SheetView): SheetView {
  const { sheet } = view;
  const isUnseen = (id: SheetId | null): boolean =>
    id !== null && id !== sheet.id && partyFor(state, viewer, id) === undefined;
  const betrays = ({ source, duration }: Effect): boolean =>
    isUnseen(source) || (duration.kind === 'turns' && isUnseen(duration.of));
  if (!sheet.effects.some(betrays)) return view;
  const effects = sheet.effects.map((effect): Effect =>
    betrays(effect) ? { ...effect, source: null, duration: { kind: 'until-removed' } } : effect,
  );
  return { ...view, sheet: { ...sheet, effects } };
}

export function viewSheet(state: TableState, viewer: Viewer, sheet: Sheet): SheetView | undefined {
  const ruleset = rulesetOf(state);
  if (!ruleset || !readsSheet(viewer, sheet)) return undefined;
  const view = viewOnce(state, ruleset, sheet, viewer.role === 'gm' ? 'gm' : 'owner');
  return view && viewer.role !== 'gm' ? withoutUnseen(state, viewer, view) : view;
}
