import type { Prompt, Reply } from '../contract/Action.ts';
import type { Being, Chance } from '../contract/World.ts';
import { modesFor } from '../sheets/advantage.ts';
import { isDefended, outcomeOf } from './defence.ts';
import { skillOf } from './proficiency.ts';
import { guidanceDc, TIERS } from './ranks.ts';
import { isCritical, makeRoll, note, rollLine, skilledFormula } from './roll.ts';
import type { Spell } from './spell.ts';
import type { StepDraft } from '../steps/StepDraft.ts';
import type { Strike } from './Strike.ts';
import { say } from './words/say.ts';

const promptId = (tier: number): string => `overload:${tier}`;

/** OVL3: the GM names the DC of every tier up to the one that is tried; OVL7 is what is suggested. */
export function overloadPrompts({ rank }: Spell, tier: number): readonly Prompt[] {
  return TIERS.filter((each) => each <= tier).map((each) => ({
    id: promptId(each),
    of: null,
    question: say('asks.overload', { tier: each }),
    fallback: 'dc',
    isUrgent: true,
    options: [
      {
        id: 'dc',
        name: say('answers.thisDc'),
        cost: {},
        disabled: null,
        formula: '',
        takes: { kind: 'number', name: say('numbers.dc'), start: guidanceDc(rank, each) },
      },
    ],
  }));
}

/** OVL3: one roll for each tier in turn, until one fails; null when none does. */
export function rollOverload(
  draft: StepDraft,
  actor: Being,
  strike: Strike,
  spell: Spell,
  replies: readonly Reply[],
  chance: Chance,
): { readonly tier: number; readonly dc: number } | null {
  const skill = { ...skillOf(actor, spell.proficiency), value: strike.skill };
  for (const tier of TIERS.filter((each) => each <= strike.tier)) {
    const dc = replies.find((reply) => reply.promptId === promptId(tier))?.number ?? guidanceDc(spell.rank, tier);
    const roll = makeRoll(
      {
        of: actor,
        label: say('rolls.overload', { tier }),
        formula: skilledFormula('control'),
        skill,
        sources: modesFor('overload', actor),
      },
      chance,
    );
    // NAT1: a natural 1 fails; NAT2: a natural 100 is nothing special here.
    const isReached = isCritical(roll) ? roll.total >= dc : isDefended(outcomeOf(roll, dc));
    draft.lines.push(
      rollLine(roll, isReached ? 'success' : roll.natural === 1 ? 'fumble' : 'failure', {
        against: dc,
        againstOf: null,
      }),
    );
    if (!isReached) {
      draft.lines.push(note(actor, say('notes.losesControl', { tier })));
      return { tier, dc };
    }
  }
  return null;
}
