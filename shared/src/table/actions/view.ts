import type { ExchangeId } from '../../kernel/index.ts';
import type { Prompt } from '../../rules/index.ts';
import { isSwayed } from '../sight/isSwayed.ts';
import { partyFor } from '../sight/partyFor.ts';
import type { Exchange } from '../state/Exchange.ts';
import type { Viewer } from '../state/Member.ts';
import type { Party } from '../state/Party.ts';
import { rulesetOf } from '../state/rulesetOf.ts';
import { readsSheet } from '../state/sheetRights.ts';
import type { TableState } from '../state/TableState.ts';

/** An action under way, as one viewer knows it. */
export interface ExchangeView {
  readonly id: ExchangeId;
  readonly actionId: string;
  readonly title: string;
  /** Both empty for somebody unseen. */
  readonly actor: Party;
  readonly targets: readonly Party[];
  readonly deadline: number | null;
  /** The unanswered questions that the viewer may answer. */
  readonly prompts: readonly Prompt[];
  /** Whose answers are awaited; those unseen are left out. */
  readonly waitingFor: readonly Party[];
}

const UNSEEN: Party = { sheetId: '', name: '' };

function isOpen(state: TableState, viewer: Viewer, { visibility, ask }: Exchange): boolean {
  const actor = state.sheets.get(ask.actor);
  return visibility === 'public' || (actor !== undefined && readsSheet(viewer, actor));
}

/**
 * A question as its answerer reads it: without what uses a secret or is about somebody unseen, and without formulas
 * whose numbers something hidden moved.
 */
export function promptFor(state: TableState, viewer: Viewer, prompt: Prompt): Prompt {
  if (viewer.role === 'gm') return prompt;
  const sheet = prompt.of === null ? undefined : state.sheets.get(prompt.of);
  const isBlank = sheet !== undefined && isSwayed(state, sheet);
  const options = prompt.options.flatMap((option): Prompt['options'] => {
    if (option.entryId !== undefined && sheet?.entries.some(({ id, secret }) => secret && id === option.entryId))
      return [];
    const open = isBlank ? { ...option, formula: '' } : option;
    if (option.about === undefined) return [open];
    const party = partyFor(state, viewer, option.about);
    return party ? [{ ...open, name: party.name }] : [];
  });
  return { ...prompt, options };
}

function viewExchange(state: TableState, viewer: Viewer, exchange: Exchange): ExchangeView | undefined {
  const { id, ask, pause, replies, deadline } = exchange;
  const open = pause.prompts.filter((prompt) => !replies.some(({ promptId }) => promptId === prompt.id));
  const prompts = open
    .filter(({ of }) => viewer.role === 'gm' || (of !== null && isReader(state, viewer, of)))
    .map((prompt) => promptFor(state, viewer, prompt));
  const actor = partyFor(state, viewer, ask.actor);
  const targets = ask.targets.map((target) => partyFor(state, viewer, target) ?? UNSEEN);
  const waitingFor = open.flatMap(({ of }) => (of === null ? [] : (partyFor(state, viewer, of) ?? [])));
  // Whoever waits for somebody unseen waits for nothing: an open action would betray them.
  const isAwaited = waitingFor.length > 0 || (actor !== undefined && open.some(({ of }) => of === null));
  if (prompts.length === 0 && !(isOpen(state, viewer, exchange) && isAwaited)) return undefined;
  const isReadied = pause.prompts.every(({ isUrgent }) => !isUrgent);
  if (isReadied && prompts.length === 0) return undefined;
  const title = rulesetOf(state)?.actions.find((action) => action.id === ask.actionId)?.name ?? '';
  return { id, actionId: ask.actionId, title, actor: actor ?? UNSEEN, targets, deadline, prompts, waitingFor };
}

function isReader(state: TableState, viewer: Viewer, sheetId: Exchange['ask']['actor']): boolean {
  const sheet = state.sheets.get(sheetId);
  return sheet !== undefined && readsSheet(viewer, sheet);
}

const NONE: ReadonlyMap<ExchangeId, ExchangeView> = new Map();

/** Actions under way that concern somebody whom the viewer sees; what somebody has readied is a secret. */
export function viewExchanges(state: TableState, viewer: Viewer): ReadonlyMap<ExchangeId, ExchangeView> {
  if (state.exchanges.size === 0) return NONE; // one map for all: screens compare by identity
  const found = new Map<ExchangeId, ExchangeView>();
  for (const exchange of state.exchanges.values()) {
    const view = viewExchange(state, viewer, exchange);
    if (view) found.set(exchange.id, view);
  }
  return found;
}
