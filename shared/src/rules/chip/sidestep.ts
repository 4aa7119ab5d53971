import type { Prompt, Reply } from '../contract/Action.ts';
import type { SheetId } from '../../kernel/index.ts';
import type { World } from '../contract/World.ts';
import { opportunityOffers } from './opportunityOffers.ts';
import { note } from './roll.ts';
import type { StepDraft } from '../steps/StepDraft.ts';
import { say } from './words/say.ts';

type Point = { readonly x: number; readonly y: number };

/** DOD3, DOD4, DOD6: a step of so many feet, if it is wanted. */
export function stepPrompt(of: SheetId, feet: number): Prompt {
  return {
    id: `step:${of}`,
    of,
    question: say('asks.step'),
    fallback: 'stay',
    isUrgent: true,
    options: [
      {
        id: 'step',
        name: say('answers.step', { feet }),
        cost: {},
        disabled: null,
        formula: '',
        takes: { kind: 'step', feet },
      },
      { id: 'stay', name: say('answers.stay'), cost: {}, disabled: null, formula: '' },
    ],
  };
}

/**
 * Moves who answers `step`, and asks those whose reach that leaves, but for the attacker (DOD8). Tells where the being
 * stands then.
 */
export function sidestep(
  draft: StepDraft,
  of: SheetId,
  attacker: SheetId,
  replies: readonly Reply[],
  world: World,
): Point | undefined {
  const being = world.being(of);
  const reply = replies.find(({ promptId }) => promptId === `step:${of}`);
  if (!being || reply?.option !== 'step' || !reply.step) return undefined;
  const { x, y } = reply.step;
  draft.changes.push({ type: 'Stepped', sheetId: of, x, y });
  draft.lines.push(note(being, say('notes.stepsAside')));
  const left = world.threatsLeft(of, reply.step).filter((id) => id !== attacker);
  draft.offers.push(
    ...opportunityOffers(
      being,
      left.map((id) => ({ id, feet: world.distanceFeet(of, id) ?? 0 })),
      world,
    ),
  );
  return { x, y };
}
