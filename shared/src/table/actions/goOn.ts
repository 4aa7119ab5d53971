import { assert, type ExchangeId, type SheetId } from '../../kernel/index.ts';
import type { ActionDefinition, Prompt, Reply, Ruleset } from '../../rules/index.ts';
import { worldOf } from '../sight/worldOf.ts';
import type { Draft } from '../state/Draft.ts';
import type { Exchange } from '../state/Exchange.ts';
import type { Facts } from '../state/Facts.ts';
import type { Refusal } from '../state/Refusal.ts';
import { addStep, type StepOwner } from './addStep.ts';

export function actionOf(ruleset: Ruleset, id: string): ActionDefinition | undefined {
  return ruleset.actions.find((action) => action.id === id);
}

export function ownerOf({
  id,
  ask,
  visibility,
  openedBy,
}: Pick<Exchange, 'id' | 'ask' | 'visibility' | 'openedBy'>): StepOwner {
  return { exchangeId: id, ask, actionId: ask.actionId, actor: ask.actor, targets: ask.targets, visibility, openedBy };
}

const isOpen = ({ replies }: Exchange, { id }: Prompt): boolean => !replies.some(({ promptId }) => promptId === id);

/** Whether everything that the exchange waits for was answered. */
export function isAnswered(exchange: Exchange): boolean {
  const { prompts } = exchange.pause;
  const urgent = prompts.filter(({ isUrgent }) => isUrgent);
  return urgent.length > 0
    ? !urgent.some((prompt) => isOpen(exchange, prompt))
    : prompts.some((prompt) => !isOpen(exchange, prompt));
}

/** The next step of an action whose questions were answered. */
export function resume(draft: Draft, id: ExchangeId, facts: Facts, ruleset: Ruleset): Refusal | undefined {
  const exchange = draft.state.exchanges.get(id);
  assert(exchange, 'an answered exchange is open');
  const action = actionOf(ruleset, exchange.ask.actionId);
  assert(action?.resume, `${exchange.ask.actionId} goes on after a pause`);
  const step = action.resume(exchange.ask, exchange.pause, exchange.replies, worldOf(draft.state, ruleset), facts);
  if (!step.ok) return step.reason;
  addStep(draft, ownerOf(exchange), step.value, facts);
  return undefined;
}

function fallbackOf({ id, options, fallback }: Prompt): Reply {
  const takes = options.find((option) => option.id === fallback)?.takes;
  return { promptId: id, option: fallback, number: takes?.kind === 'number' ? takes.start : null, step: null };
}

/**
 * What these were asked gets its fallback, and the action goes on when nobody else is asked. One that cannot go on
 * ends.
 */
function giveUp(draft: Draft, exchange: Exchange, silent: readonly Prompt[], facts: Facts, ruleset: Ruleset): void {
  const { id } = exchange;
  for (const prompt of silent)
    if (isOpen(exchange, prompt)) draft.add({ type: 'ExchangeReplied', exchangeId: id, reply: fallbackOf(prompt) });
  if (isAnswered(draft.state.exchanges.get(id)!) && resume(draft, id, facts, ruleset))
    draft.add({ type: 'ExchangeEnded', exchangeId: id });
}

/** Nobody answered in time. */
export function giveUpLate(draft: Draft, exchange: Exchange, facts: Facts, ruleset: Ruleset): void {
  giveUp(
    draft,
    exchange,
    exchange.pause.prompts.filter(({ isUrgent }) => isUrgent),
    facts,
    ruleset,
  );
}

/** Whoever has gone answers nothing any more, and acts no more. */
export function giveUpFor(draft: Draft, sheetId: SheetId, facts: Facts, ruleset: Ruleset): void {
  for (const exchange of draft.state.exchanges.values()) {
    const asked = exchange.pause.prompts.filter(({ of }) => of === sheetId);
    if (exchange.ask.actor === sheetId) draft.add({ type: 'ExchangeEnded', exchangeId: exchange.id });
    else if (asked.some((prompt) => isOpen(exchange, prompt))) giveUp(draft, exchange, asked, facts, ruleset);
  }
}
