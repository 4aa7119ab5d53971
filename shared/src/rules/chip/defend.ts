import type { Prompt, PromptOption } from '../contract/Action.ts';
import type { Being, World } from '../contract/World.ts';
import { blockOption, spellBlockOption } from './block.ts';
import type { Threat } from './defence.ts';
import { dodgeOption } from './dodge.ts';
import { parryOptions } from './parry.ts';
import { pullOption } from './pull.ts';
import { spellOf } from './spell.ts';
import { entryOf, isInMelee, type Strike } from './Strike.ts';
import { say } from './words/say.ts';

const NONE: PromptOption = { id: 'none', name: say('answers.none'), cost: {}, disabled: null, formula: '' };

export function threatOf(strike: Strike, attacker: Being, defender: Being, world: World): Threat {
  return {
    attacker,
    defender,
    isMelee: strike.blast === null && isInMelee(strike, attacker, defender, world),
    isArea: strike.area !== null,
    world,
  };
}

/** DEF2, SPL6, OVL4: what answers what. */
function optionsFor(strike: Strike, threat: Threat): readonly PromptOption[] {
  if (strike.blast) return [dodgeOption(threat, true)];
  const pull = pullOption(threat);
  if (strike.kind === 'weapon')
    return [dodgeOption(threat, false), blockOption(threat), ...parryOptions(threat), ...pull];
  const entry = entryOf(strike, threat.attacker);
  const spell = entry && spellOf(entry);
  return [
    dodgeOption(threat, true, spell?.isDodgeable === false ? say('whyNot.notDodgeable') : null),
    spellBlockOption(threat, spell?.isBlockable === false ? say('whyNot.notBlockable') : null),
    ...pull,
  ];
}

/**
 * DEF1: asked before any roll. Nobody is asked who has no choice: the unconscious (CND1), and those to whom no defence
 * is open.
 */
export function defencePrompts(strike: Strike, attacker: Being, world: World): readonly Prompt[] {
  return strike.targets.flatMap((id): readonly Prompt[] => {
    const defender = world.being(id);
    if (!defender || defender.has('unconscious')) return [];
    const options = optionsFor(strike, threatOf(strike, attacker, defender, world));
    const isOpen = options.some(({ disabled }) => disabled === null);
    return isOpen
      ? [
          {
            id: `defend:${id}`,
            of: id,
            question: say('asks.defend'),
            options: [NONE, ...options],
            fallback: 'none',
            isUrgent: true,
          },
        ]
      : [];
  });
}
