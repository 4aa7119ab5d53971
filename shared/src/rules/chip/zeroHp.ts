import { accept, refuse, type SheetId } from '../../kernel/index.ts';
import type { ActionDefinition, Offer, Reply, StepResult, Ask, Pause } from '../contract/Action.ts';
import type { Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { afflict } from './afflict.ts';
import { conditionEffect } from './conditions.ts';
import { note } from './roll.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { say } from './words/say.ts';

const ID = 'zero-hp';

/** DMG6: what 0 HP mean is the GM's call. */
export function zeroHpOffer(of: SheetId): Offer {
  return {
    ask: {
      actionId: ID,
      actor: of,
      targets: [],
      entryId: null,
      area: null,
      mode: 'normal',
      modifier: 0,
      inputs: {},
      byGm: true,
    },
    pause: {
      stage: 'fallen',
      memo: {},
      prompts: [
        {
          id: 'fallen',
          of: null,
          question: say('asks.fallen'),
          fallback: 'nothing',
          isUrgent: false,
          options: [
            { id: 'unconscious', name: say('answers.unconscious'), cost: {}, disabled: null, formula: '' },
            { id: 'nothing', name: say('answers.nothing'), cost: {}, disabled: null, formula: '' },
          ],
        },
      ],
    },
  };
}

function resume(ask: Ask, _pause: Pause, replies: readonly Reply[], world: World, chance: Chance): StepResult {
  const being = world.being(ask.actor);
  const draft = new StepDraft();
  if (being && replies[0]?.option === 'unconscious' && !being.has('unconscious')) {
    draft.lines.push(note(being, say('notes.fallsUnconscious')));
    afflict(draft, being, conditionEffect('unconscious', null, { kind: 'until-removed' }, chance), world);
  }
  return accept(draft.step());
}

/** Begins only when HP reach 0. */
export const ZERO_HP: Unnamed<ActionDefinition> = {
  id: ID,
  group: 'gm',
  inputs: [],
  cost: {},
  available: () => ({ ok: false, why: say('whyNot.askedAtZero') }),
  preview: () => '',
  begin: () => refuse('invalid-input'),
  resume,
};
