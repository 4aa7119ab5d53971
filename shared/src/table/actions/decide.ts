import { accept, refuse, type ExchangeId } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, Prompt } from '../../rules/index.ts';
import { worldOf } from '../sight/worldOf.ts';
import { areTooManyEffects } from '../state/areTooManyEffects.ts';
import type { Decider, Deciders, Decision } from '../state/Decider.ts';
import type { Draft } from '../state/Draft.ts';
import type { Exchange } from '../state/Exchange.ts';
import type { Facts } from '../state/Facts.ts';
import { inRules, type Asked } from '../state/inRules.ts';
import type { Refusal } from '../state/Refusal.ts';
import { isGm, viewerOf } from '../state/rights.ts';
import { playedSheet } from '../state/sheetRights.ts';
import type { TableState } from '../state/TableState.ts';
import { addStep, deadlineOf } from './addStep.ts';
import { actionOf, giveUpLate, isAnswered, ownerOf, resume } from './goOn.ts';
import type { Act, ActionIntent, CancelExchange, ExpireExchange, ExtendExchange, React } from './intents.ts';
import { stepProblem } from './stepProblem.ts';
import { targetSheets } from './targetSheets.ts';
import { promptFor } from './view.ts';

/** Actions that may wait for urgent answers at once: everybody's, and those of one player. */
const MAX_EXCHANGES = 50;
const MAX_OWN = 10;

function inputProblem(action: ActionDefinition, intent: Act, byGm: boolean): Refusal | undefined {
  if (action.group === 'gm' && !byGm) return 'not-gm';
  for (const id of Object.keys(intent.inputs)) {
    const input = action.inputs.find((known) => known.id === id);
    if (!input) return 'invalid-input';
    if (input.kind === 'number' && input.gmOnly && !byGm) return 'not-gm';
  }
  return undefined;
}

function isCrowded(state: TableState, facts: Facts): boolean {
  const urgent = [...state.exchanges.values()].filter(({ pause }) => pause.prompts.some(({ isUrgent }) => isUrgent));
  if (isGm(state, facts)) return urgent.length >= MAX_EXCHANGES;
  return (
    urgent.length >= MAX_EXCHANGES || urgent.filter(({ ask }) => playedSheet(state, ask.actor, facts)).length >= MAX_OWN
  );
}

function act({ state, facts, ruleset, draft }: Asked, intent: Act): Decision {
  const sheet = playedSheet(state, intent.sheetId, facts);
  if (!sheet) return refuse('unknown-sheet');
  const action = actionOf(ruleset, intent.actionId);
  if (!action) return refuse('unknown-action');
  const byGm = isGm(state, facts);
  const problem = inputProblem(action, intent, byGm);
  if (problem) return refuse(problem);
  if (!byGm && sheet.entries.some(({ id, secret }) => secret && id === intent.entryId)) return refuse('unknown-entry');
  if (isCrowded(state, facts)) return refuse('too-many');
  const targets = targetSheets(state, intent.targets, facts);
  if (!targets.ok) return targets;
  const { actionId, entryId, area, mode, modifier, inputs, visibility } = intent;
  const ask: Ask = { actionId, actor: sheet.id, targets: targets.value, entryId, area, mode, modifier, inputs, byGm };
  const world = worldOf(state, ruleset);
  const veto = ruleset.hooks.onIntent?.(ask, world);
  if (veto) return refuse(veto);
  const step = action.begin(ask, world, facts);
  if (!step.ok) return step;
  if (areTooManyEffects(state, step.value.changes)) return refuse('too-many');
  addStep(
    draft,
    ownerOf({ id: facts.newId() as ExchangeId, ask, visibility, openedBy: facts.actor }),
    step.value,
    facts,
  );
  return accept(draft.events);
}

/** Takes an option's cost from whoever answers. The prompt may be older than the last point spent elsewhere. */
function pay(draft: Draft, prompt: Prompt, cost: Readonly<Record<string, number>>): Refusal | undefined {
  const combatant = draft.state.encounter?.combatants.find(({ sheetId }) => sheetId === prompt.of);
  if (!combatant) return undefined;
  for (const [pool, price] of Object.entries(cost)) {
    const left = (combatant.pools[pool] ?? 0) - price;
    if (left < 0) return 'no-points';
    draft.add({ type: 'PoolSet', sheetId: combatant.sheetId, pool, value: left });
  }
  return undefined;
}

function mayAnswer(state: TableState, prompt: Prompt, facts: Facts): boolean {
  return isGm(state, facts) || (prompt.of !== null && playedSheet(state, prompt.of, facts) !== undefined);
}

function react({ state, facts, ruleset, draft }: Asked, intent: React): Decision {
  const exchange = state.exchanges.get(intent.exchangeId);
  const prompt = exchange?.pause.prompts.find(({ id }) => id === intent.promptId);
  if (!exchange || !prompt || !mayAnswer(state, prompt, facts)) return refuse('unknown-exchange');
  if (exchange.replies.some(({ promptId }) => promptId === prompt.id)) return refuse('already-done');
  const { options } = isGm(state, facts) ? prompt : promptFor(state, viewerOf(state, facts.actor), prompt);
  const option = options.find(({ id }) => id === intent.option);
  if (!option) return refuse('invalid-input');
  if (option.disabled !== null) return refuse('not-met');
  if (option.takes?.kind === 'number' && intent.number === null) return refuse('invalid-input');
  const problem =
    intent.step &&
    (option.takes?.kind === 'step' && prompt.of !== null
      ? stepProblem(state, prompt.of, intent.step, option.takes.feet)
      : 'invalid-input');
  if (problem) return refuse(problem);
  const { promptId, option: chosen, number, step } = intent;
  const unpaid = pay(draft, prompt, option.cost);
  if (unpaid) return refuse(unpaid);
  draft.add({ type: 'ExchangeReplied', exchangeId: exchange.id, reply: { promptId, option: chosen, number, step } });
  const answered = draft.state.exchanges.get(exchange.id)!;
  const refused = isAnswered(answered) ? resume(draft, exchange.id, facts, ruleset) : undefined;
  return refused ? refuse(refused) : accept(draft.events);
}

/** Never by the time of day, which may jump: the server measured the wait. */
function expire({ state, facts, ruleset, draft }: Asked, { exchangeId, deadline }: ExpireExchange): Decision {
  if (!facts.system) return refuse('not-gm');
  const exchange = state.exchanges.get(exchangeId);
  if (exchange?.deadline === deadline) giveUpLate(draft, exchange, facts, ruleset);
  return accept(draft.events);
}

/** An exchange is the GM's to lengthen and to end. */
function ofGm<Intent extends ExtendExchange | CancelExchange>(
  judge: (asked: Asked, exchange: Exchange, intent: Intent) => Decision,
): Decider<Intent> {
  return inRules((asked, intent) => {
    if (!isGm(asked.state, asked.facts)) return refuse('not-gm');
    const exchange = asked.state.exchanges.get(intent.exchangeId);
    return exchange ? judge(asked, exchange, intent) : refuse('unknown-exchange');
  });
}

function extend({ state, facts }: Asked, exchange: Exchange, { seconds }: ExtendExchange): Decision {
  const deadline = seconds === null ? null : facts.at + seconds * 1000;
  return deadlineOf(state, exchange.pause, facts.at) === null && seconds !== null
    ? refuse('not-met')
    : accept([{ type: 'ExchangeTimed', exchangeId: exchange.id, deadline }]);
}

function cancel(_: Asked, { id }: Exchange): Decision {
  return accept([{ type: 'ExchangeEnded', exchangeId: id }]);
}

export const actionDeciders: Deciders<ActionIntent> = {
  act: inRules(act),
  react: inRules(react),
  'exchange.extend': ofGm(extend),
  'exchange.cancel': ofGm(cancel),
  'exchange.expire': inRules(expire),
};
