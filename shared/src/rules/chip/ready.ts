import { accept, refuse, type EffectId } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, Pause, Reply, StepResult } from '../contract/Action.ts';
import type { Effect } from '../contract/Effect.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import { untilNextTurn } from './conditions.ts';
import { availableFor } from './mayAct.ts';
import { ONE_POINT, payment } from './pay.ts';
import { releasedFlag } from './released.ts';
import { note } from './roll.ts';
import { StepDraft } from '../steps/StepDraft.ts';

const READIED = 'readied';

/** RDY1: what can be declared. */
const READIABLE = [
  { id: 'attack', name: 'Attack' },
  { id: 'cast', name: 'Cast a spell' },
  { id: 'grapple', name: 'Grapple' },
  { id: 'escape', name: 'Escape' },
  { id: 'dash', name: 'Dash' },
  { id: 'disengage', name: 'Disengage' },
  { id: 'retrieve', name: 'Retrieve a weapon' },
  { id: 'use-item', name: 'Use a consumable' },
] as const;

function mark(flag: string, name: string, being: Being, chance: Chance): Effect {
  const { id } = being.sheet;
  return { id: chance.newId() as EffectId, condition: null, name, modifiers: [{ kind: 'flag', flag }], duration: untilNextTurn(id), source: id, hidden: false };
}

/** RDY1, RDY3 and RDY4. */
function begin(ask: Ask, world: World, chance: Chance): StepResult {
  const being = world.being(ask.actor);
  const declared = READIABLE.find(({ id }) => id === ask.inputs['action']);
  const trigger = String(ask.inputs['trigger'] ?? '').trim();
  if (!being) return refuse('unknown-sheet');
  if (!world.combat) return refuse('no-encounter');
  if (!declared || trigger === '') return refuse('invalid-input');
  if (being.has(READIED)) return refuse('already-done');
  const paid = payment(ask, being, 1, world);
  if (!paid.ok) return paid;
  const draft = new StepDraft(paid.value);
  draft.changes.push({ type: 'EffectAdded', sheetId: ask.actor, effect: mark(READIED, 'Readied', being, chance) });
  draft.lines.push(note(being, 'readies an action'));
  return accept(draft.step({
    stage: 'trigger', memo: {}, endsAtTurnOf: ask.actor,
    prompts: [{
      id: 'ready', of: ask.actor, question: `${declared.name} when: ${trigger}`, fallback: 'wait', isUrgent: false,
      options: [
        { id: 'act', name: 'It happens: act', cost: {}, disabled: null, formula: '' },
        { id: 'drop', name: 'Let it go', cost: {}, disabled: null, formula: '' },
        { id: 'wait', name: 'Keep waiting', cost: {}, disabled: null, formula: '' },
      ],
    }],
  }));
}

/** RDY2 and RDY3: the readied action is lost at the start of the own next turn, whatever is answered then. */
function resume(ask: Ask, pause: Pause, replies: readonly Reply[], world: World, chance: Chance): StepResult {
  const being = world.being(ask.actor);
  const option = replies[0]?.option;
  const draft = new StepDraft();
  if (!being) return accept(draft.step());
  if (!being.has(READIED) || being.has('unconscious')) draft.lines.push(note(being, 'lost the readied action'));
  else if (option === 'wait') return accept(draft.step(pause));
  else if (option === 'act') {
    const effect = mark(releasedFlag(String(ask.inputs['action'])), 'Acts as readied', being, chance);
    draft.changes.push({ type: 'EffectAdded', sheetId: ask.actor, effect });
    draft.lines.push(note(being, 'may act as readied'));
  } else draft.lines.push(note(being, 'lets the readied action go'));
  return accept(draft.step());
}

export const READY: ActionDefinition = {
  id: 'ready', name: 'Ready', group: 'manoeuvre', cost: ONE_POINT,
  inputs: [
    { id: 'action', kind: 'choice', name: 'Action', choices: READIABLE },
    { id: 'trigger', kind: 'text', name: 'Trigger' },
  ],
  available: availableFor('ready'),
  preview: () => '',
  begin,
  resume,
};
