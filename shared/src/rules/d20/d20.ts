import type { Step } from '../contract/Action.ts';
import type { Ruleset } from '../contract/Ruleset.ts';
import type { UnnamedRuleset } from '../contract/Unnamed.ts';
import { namesOf, withNames } from '../words/withNames.ts';
import { names } from './words/en/names.ts';
import { modesFor } from '../sheets/advantage.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { afflict } from './afflictions.ts';
import { ATTACK } from './attack.ts';
import { D20_BESTIARY, D20_HEROES } from './bestiary.ts';
import { CHECK } from './checks.ts';
import { CONDITIONS } from './conditions.ts';
import { checkModes } from './conditionModes.ts';
import { DAMAGE_TYPES, dealDamage, heal, setByHand } from './damage.ts';
import { deathSave, isDying } from './deathSaves.ts';
import { mayAct, POOLS } from './economy.ts';
import { holdsBack } from './fear.ts';
import { ESCAPE, GRAPPLE, SHOVE } from './grapple.ts';
import { DASH, DISENGAGE, DODGE, USE_ITEM } from './manoeuvres.ts';
import { OPPORTUNITY, opportunityOffers } from './opportunity.ts';
import { PICK_UP } from './pickUp.ts';
import { rollTest } from './roll.ts';
import { SAVE } from './saves.ts';
import { SHEET } from './sheet.ts';
import { STAND } from './stand.ts';
import { reachOf } from './weapon.ts';
import { say } from './words/say.ts';

const NOTHING = { changes: [], lines: [] };
/** SRD 5.2, "Crawling": each foot costs another one. */
const CRAWLING = 2;
/** Tests that somebody makes for others' reasons. */
const FREE: ReadonlySet<string> = new Set(['check', 'save']);

function stepOf(fill: (draft: StepDraft) => void): Step {
  const draft = new StepDraft();
  fill(draft);
  return draft.step();
}

const RULES: UnnamedRuleset = {
  id: 'd20',
  version: 1,
  title: 'd20 (SRD 5.2)',
  credit:
    'This work includes material from the System Reference Document 5.2.1 (“SRD 5.2.1”) by Wizards of the Coast LLC, available at https://www.dndbeyond.com/srd. The SRD 5.2.1 is licensed under the Creative Commons Attribution 4.0 International License, available at https://creativecommons.org/licenses/by/4.0/legalcode.',
  options: [],
  sheet: SHEET,
  damageTypes: DAMAGE_TYPES,
  conditions: CONDITIONS,
  pools: POOLS,
  movementFeet: (being) => Math.max(0, being.value('speed')),
  footCost: (being) => (being.has('prone') ? CRAWLING : 1),
  reachFeet: reachOf,
  // SRD 5.2, "Initiative": a Dexterity check.
  initiative: (being, world, chance) => {
    const modes = [...modesFor('initiative', being), ...checkModes(being, world)];
    return rollTest(being, say('rolls.initiative'), 'initiative', modes, chance).rolled;
  },
  // Who is dying makes death saves at the start of the turn.
  takesTurns: (being) => !being.has('dead'),
  actions: [ATTACK, GRAPPLE, SHOVE, ESCAPE, DASH, DISENGAGE, DODGE, STAND, PICK_UP, USE_ITEM, CHECK, SAVE, OPPORTUNITY],
  hurt: (target, { amount, damageType }, world, chance) =>
    stepOf((draft) => dealDamage(draft, target, amount, damageType, false, world, chance)),
  heal: (target, { amount, resource }, world, chance) =>
    stepOf((draft) => heal(draft, target, amount, world, chance, resource)),
  set: (target, given, world, chance) => stepOf((draft) => setByHand(draft, target, given, world, chance)),
  afflict: (target, effect, world, chance) => stepOf((draft) => afflict(draft, target, effect, world, chance)),
  hooks: {
    onIntent: (ask, world) => {
      const being = world.being(ask.actor);
      if (!being || FREE.has(ask.actionId)) return undefined;
      if (being.has('no-actions')) return 'cannot-act';
      return mayAct(being, world, ask.byGm).ok ? undefined : 'not-your-turn';
    },
    onTurn: ({ of, at }, world, chance) => {
      const being = world.being(of);
      return at === 'start' && being && isDying(being) ? deathSave(being, world, chance) : NOTHING;
    },
    holdsBack,
    onMove: ({ of, left, willing }, world) => {
      const mover = world.being(of);
      return mover && willing ? { ...NOTHING, offers: opportunityOffers(mover, left, world) } : NOTHING;
    },
  },
  bestiary: D20_BESTIARY,
  heroes: D20_HEROES,
};

/** Enough of the SRD 5.2 to run a fight. */
export const D20: Ruleset = withNames(RULES, namesOf(names));
