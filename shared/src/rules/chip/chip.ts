import type { Ruleset } from '../contract/Ruleset.ts';
import type { UnnamedRuleset } from '../contract/Unnamed.ts';
import { namesOf, withNames } from '../words/withNames.ts';
import { names } from './words/en/names.ts';
import { afflict } from './afflict.ts';
import { ATTACK } from './attack.ts';
import { SAMPLE_HEROES, SAMPLE_MONSTERS } from './bestiary.ts';
import { CAST } from './cast.ts';
import { CHECK } from './checks.ts';
import { CONDITIONS } from './conditions.ts';
import { USE_ITEM } from './consumable.ts';
import { CONTEST } from './contest.ts';
import { dealDamage, restore, setByHand } from './damage.ts';
import { DAMAGE_TYPES } from './damageTypes.ts';
import { DASH } from './dash.ts';
import { DISENGAGE } from './disengage.ts';
import { ESCAPE } from './escape.ts';
import { GRAPPLE } from './grapple.ts';
import { DISQUALIFY_USE, DOWNTIME_GAIN } from './growthActions.ts';
import { initiative } from './initiative.ts';
import { ASSIGN_AT_RANDOM, ASSIGN_POINTS, AWARD_XP, GRANT_POINTS } from './levelling.ts';
import { loadOf } from './load.ts';
import { vetoOf } from './mayAct.ts';
import { movementOf } from './movement.ts';
import { OPPORTUNITY } from './opportunity.ts';
import { opportunityOffers } from './opportunityOffers.ts';
import { POINTS } from './pay.ts';
import { READY } from './ready.ts';
import { regenerate } from './regeneration.ts';
import { RETRIEVE } from './retrieve.ts';
import { SHEET } from './sheet.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { isOlder, VARIANTS } from './variants.ts';
import { reachOf } from './weapon.ts';
import { ZERO_HP } from './zeroHp.ts';

const RULES: UnnamedRuleset = {
  id: 'chip',
  version: 1,
  title: 'Chip',
  credit: '',
  options: VARIANTS,
  sheet: SHEET,
  damageTypes: DAMAGE_TYPES,
  conditions: CONDITIONS,
  // ACT1, ACT2 and the variant `ap-reset`
  pools: [
    {
      id: POINTS,
      resets: (options) => (isOlder('ap-reset', options) ? 'round' : 'own-turn'),
      size: (being) => being.value('actionPoints'),
    },
  ],
  movementFeet: movementOf,
  reachFeet: reachOf,
  load: loadOf,
  initiative,
  actions: [
    ATTACK,
    CAST,
    CHECK,
    CONTEST,
    GRAPPLE,
    ESCAPE,
    DASH,
    DISENGAGE,
    READY,
    RETRIEVE,
    USE_ITEM,
    OPPORTUNITY,
    ZERO_HP,
    ASSIGN_POINTS,
    ASSIGN_AT_RANDOM,
    AWARD_XP,
    GRANT_POINTS,
    DISQUALIFY_USE,
    DOWNTIME_GAIN,
  ],
  hurt: (target, { amount, damageType }) => {
    const draft = new StepDraft();
    dealDamage(draft, target, { rolled: amount, isDoubled: false, isHalved: false, damageType });
    return draft.step();
  },
  heal: (target, { amount, resource }) => {
    const draft = new StepDraft();
    restore(draft, target, resource, amount);
    return draft.step();
  },
  set: (target, { resource, value }) => {
    const draft = new StepDraft();
    setByHand(draft, target, resource, value);
    return draft.step();
  },
  afflict: (target, effect, world) => {
    const draft = new StepDraft();
    afflict(draft, target, effect, world);
    return draft.step();
  },
  hooks: {
    onIntent: vetoOf,
    onTick: (hours, world) => regenerate(hours, world),
    onMove: ({ of, left }, world) => {
      const draft = new StepDraft();
      const mover = world.being(of);
      if (mover) draft.offers.push(...opportunityOffers(mover, left, world));
      return draft.step();
    },
  },
  bestiary: SAMPLE_MONSTERS,
  heroes: SAMPLE_HEROES,
};

/** The d100 ruleset with action points. Its rules are numbered in `shared/SPEC.md`. */
export const CHIP: Ruleset = withNames(RULES, namesOf(names));
