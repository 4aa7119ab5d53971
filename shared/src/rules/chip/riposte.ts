import { accept } from '../../kernel/index.ts';
import type { Ask, Pause, Reply, StepResult } from '../contract/Action.ts';
import type { Being, Chance } from '../contract/World.ts';
import { weaponStrike } from './attack.ts';
import { conditionEffect } from './conditions.ts';
import type { Threat } from './defence.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { beginStrike } from './strikeFlow.ts';
import { findWeapon } from './weapon.ts';
import type { Say } from '../../words/index.ts';
import { conditionName, say } from './words/say.ts';

/** GRP4: who parried a grapple grapples the attacker, or attacks. */
export function riposte(draft: StepDraft, defender: Being, attacker: Being, entryId: string): StepResult {
  const option = (id: string, name: Say) => ({ id, name, cost: {}, disabled: null, formula: '' });
  const of = defender.sheet.id;
  return accept(
    draft.step({
      stage: 'riposte',
      memo: { entryId, attacker: attacker.sheet.id },
      prompts: [
        {
          id: `riposte:${of}`,
          of,
          question: say('asks.riposte'),
          fallback: 'none',
          isUrgent: true,
          options: [
            option('grapple', say('answers.grapple')),
            option('attack', say('answers.attack')),
            option('none', say('answers.neither')),
          ],
        },
      ],
    }),
  );
}

/** GRP4: the attack is a conversation of its own, in which its target may react as usual; the parry has paid for it. */
export function resumeRiposte(
  draft: StepDraft,
  { attacker, defender, world }: Threat,
  pause: Pause,
  replies: readonly Reply[],
  chance: Chance,
): StepResult {
  const option = replies[0]?.option;
  if (option === 'grapple') {
    draft.changes.push({
      type: 'EffectAdded',
      sheetId: attacker.sheet.id,
      effect: conditionEffect('grappled', defender.sheet.id, { kind: 'until-removed' }, chance),
    });
    draft.lines.push({
      kind: 'effect',
      of: attacker.sheet.id,
      name: conditionName('grappled'),
      gained: true,
      hidden: false,
    });
  }
  const weapon = option === 'attack' ? findWeapon(defender, String(pause.memo['entryId'])) : undefined;
  if (!weapon) return accept(draft.step());
  const ask: Ask = {
    actionId: 'attack',
    actor: defender.sheet.id,
    targets: [attacker.sheet.id],
    entryId: weapon.entry.id,
    area: null,
    mode: 'normal',
    modifier: 0,
    inputs: {},
    byGm: false,
  };
  const begun = beginStrike(new StepDraft(), weaponStrike(ask, defender, weapon), world, chance);
  if (!begun.ok) return begun;
  const { changes, lines, pause: asked, offers = [] } = begun.value;
  draft.changes.push(...changes);
  draft.lines.push(...lines);
  draft.offers.push(...offers, ...(asked ? [{ ask, pause: asked }] : []));
  return accept(draft.step());
}
