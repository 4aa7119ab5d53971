import { accept, refuse } from '../../kernel/index.ts';
import type { ActionDefinition } from '../contract/Action.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { lose } from './afflictions.ts';
import { mayAct } from './economy.ts';
import { say } from './words/say.ts';

/** SRD 5.2, "Prone": standing up costs movement of half the Speed; with a Speed of 0 nobody can. */
export const STAND: Unnamed<ActionDefinition> = {
  id: 'stand',
  group: 'manoeuvre',
  inputs: [],
  cost: {},
  available: (being, world, byGm) => {
    if (!being.has('prone')) return { ok: false, why: say('whyNot.notProne') };
    return being.value('speed') > 0 ? mayAct(being, world, byGm) : { ok: false, why: say('whyNot.noSpeed') };
  },
  preview: () => '',
  begin: (ask, world) => {
    const being = world.being(ask.actor);
    if (!being) return refuse('unknown-sheet');
    const speed = being.value('speed');
    if (!being.has('prone') || speed <= 0) return refuse('not-met');
    const price = Math.floor(speed / 2);
    const left = world.combat?.movementLeft(ask.actor);
    if (left !== undefined && left < price) return refuse('not-enough');
    const draft = new StepDraft();
    if (left !== undefined) draft.changes.push({ type: 'MovementGranted', sheetId: ask.actor, feet: -price });
    lose(draft, being, 'prone');
    return accept(draft.step());
  },
};
