import type { Offer, PromptOption } from '../contract/Action.ts';
import type { Exit } from '../contract/Ruleset.ts';
import type { Being, World } from '../contract/World.ts';
import { canPay, ONE_POINT } from './pay.ts';
import { isMeleeWeapon, usableWeaponsOf } from './weapon.ts';
import { say } from './words/say.ts';

/** OPP3: whoever could: conscious, with a point and a melee weapon. */
function canReact(being: Being, world: World): boolean {
  return !being.has('unconscious') && !being.has('no-reactions') && canPay(being.sheet.id, 1, world);
}

/** With what reaches as far as the mover still was. */
function optionsOf(being: Being, feet: number): readonly PromptOption[] {
  const reaching = usableWeaponsOf(being).filter((weapon) => isMeleeWeapon(weapon) && weapon.reachFeet >= feet);
  return reaching.map(({ entry }) => ({
    id: `attack:${entry.id}`,
    entryId: entry.id,
    name: entry.name,
    cost: ONE_POINT,
    disabled: null,
    formula: '',
  }));
}

/** OPP1, OPP2: one offer for each whose reach was left; none when the mover has disengaged. */
export function opportunityOffers(mover: Being, left: readonly Exit[], world: World): readonly Offer[] {
  if (mover.has('disengaged')) return [];
  return left.flatMap(({ id, feet }): readonly Offer[] => {
    const being = world.being(id);
    const options = being && canReact(being, world) ? optionsOf(being, feet) : [];
    if (options.length === 0) return [];
    const decline: PromptOption = { id: 'decline', name: say('answers.letGo'), cost: {}, disabled: null, formula: '' };
    return [
      {
        ask: {
          actionId: 'opportunity',
          actor: id,
          targets: [mover.sheet.id],
          entryId: null,
          area: null,
          mode: 'normal',
          modifier: 0,
          inputs: {},
          byGm: false,
        },
        pause: {
          stage: 'offered',
          memo: {},
          prompts: [
            {
              id: 'opportunity',
              of: id,
              question: say('asks.leaving'),
              options: [...options, decline],
              fallback: 'decline',
              isUrgent: true,
            },
          ],
        },
      },
    ];
  });
}
