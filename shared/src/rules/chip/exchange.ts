import type { SheetId } from '../../kernel/index.ts';
import type { Entry } from '../contract/Sheet.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import { block, spellBlock } from './block.ts';
import { isDefended, type Threat, type Verdict } from './defence.ts';
import { threatOf } from './defend.ts';
import { dodge } from './dodge.ts';
import { isParry, parry } from './parry.ts';
import { isHeldByOther, pull } from './pull.ts';
import { at, isCritical, isFumble, makeRoll, note, rollLine, type Throw } from './roll.ts';
import type { StepDraft } from '../steps/StepDraft.ts';
import type { Blow, Strike } from './Strike.ts';
import { hitPlan } from './strikeRolls.ts';
import { isOlder } from './variants.ts';
import { say } from './words/say.ts';

/** One target of a strike, and how it answers. */
export interface Exchange {
  readonly strike: Strike;
  readonly entry: Entry;
  readonly attacker: Being;
  readonly target: Being;
  readonly option: string;
  readonly world: World;
}

/** What an exchange came to: a blow, nothing, or somebody else who stands in its way now. */
export interface Exchanged {
  readonly blow: Blow | null;
  readonly pulled: SheetId | null;
}

const MISSED: Exchanged = { blow: null, pulled: null };
const hits = (target: Being, rest: Partial<Blow> = {}): Exchanged => ({
  blow: {
    target: target.sheet.id,
    share: 'full',
    isDoubled: false,
    isAutomatic: false,
    stepFeet: 0,
    mayProtect: false,
    counter: null,
    ...rest,
  },
  pulled: null,
});

function defend(option: string, threat: Threat, toReach: number, chance: Chance): Verdict | undefined {
  if (option === 'dodge') return dodge(threat, toReach, chance);
  if (option === 'block') return block(threat, toReach, chance);
  if (option === 'spell-block') return spellBlock(threat, toReach, chance);
  return isParry(option) ? parry(threat, option, toReach, chance) : undefined;
}

/** ATK4, ATK5: what nobody defends against has to reach the Armor Class. */
function undefended(draft: StepDraft, { attacker, target, world }: Exchange, hit: Throw): Exchanged {
  // GRP6 and the variant `no-reaction`
  const isSure = isHeldByOther(target, attacker.sheet.id, world) || isOlder('no-reaction', world.options);
  const armorClass = target.value('armorClass');
  const isHit = isSure || isCritical(hit) || hit.total >= armorClass;
  const outcome = isCritical(hit) ? 'critical' : isHit ? 'success' : 'failure';
  draft.lines.push(
    rollLine(hit, outcome, at(target, isSure ? undefined : { against: armorClass, againstOf: target.sheet.id })),
  );
  draft.lines.push(note(target, say(isHit ? 'notes.hit' : 'notes.missed')));
  return isHit ? hits(target, { isDoubled: isCritical(hit) }) : MISSED;
}

function defended(
  draft: StepDraft,
  exchange: Exchange,
  verdict: Verdict,
  toReach: number,
  isDoubled: boolean,
): Exchanged {
  const { strike, target } = exchange;
  draft.lines.push(
    rollLine(verdict.roll, verdict.outcome, { against: toReach, againstOf: strike.blast ? null : strike.attacker }),
  );
  draft.changes.push(...(verdict.changes ?? []));
  // SPL5: a spell's critical counts only when nothing was done against it.
  const isStill = isDoubled && !(strike.kind === 'spell' && isDefended(verdict.outcome));
  return hits(target, {
    share: verdict.share,
    isDoubled: isStill,
    stepFeet: verdict.stepFeet,
    mayProtect: verdict.mayProtect === true,
    counter: verdict.counter ?? null,
  });
}

/** GRP7: who is pulled in has to be asked for a defence first; who fails has used up the chance to defend. */
function pulledIn(draft: StepDraft, threat: Threat, chance: Chance): SheetId | null {
  const tried = pull(threat, chance);
  if (!tried) return null;
  const [own, held] = tried.rolls;
  draft.lines.push(
    rollLine(held, tried.isPulled ? 'failure' : 'success'),
    rollLine(own, tried.outcome, { against: held.total, againstOf: tried.grappler.sheet.id }),
  );
  return tried.isPulled ? tried.grappler.sheet.id : null;
}

/** OVL4: nothing is rolled to hit; who does not dodge takes it. */
function blasted(draft: StepDraft, given: Exchange, threat: Threat, toReach: number, chance: Chance): Exchanged {
  const verdict = defend(given.option, threat, toReach, chance);
  return verdict ? defended(draft, given, verdict, toReach, false) : hits(given.target);
}

/** The attacker's roll, then the defender's. */
function rolledOut(draft: StepDraft, given: Exchange, threat: Threat, chance: Chance): Exchanged {
  const { strike, entry, attacker, target, option, world } = given;
  const isContested = option !== 'none' && option !== 'pull';
  const hit = makeRoll(hitPlan(strike, entry, attacker, target, isContested, world), chance);
  const isSure = !isContested && isHeldByOther(target, attacker.sheet.id, world);
  // ATK8, SPL4: no defence roll
  if (isFumble(hit) && !isSure) {
    draft.lines.push(rollLine(hit, 'fumble', at(target)), note(target, say('notes.missed')));
    return MISSED;
  }
  const verdict = isContested ? defend(option, threat, hit.total, chance) : undefined;
  if (!verdict) return undefended(draft, given, hit);
  draft.lines.push(rollLine(hit, isCritical(hit) ? 'critical' : 'none', at(target)));
  return defended(draft, given, verdict, hit.total, isCritical(hit));
}

/** What becomes of one target. */
export function exchange(draft: StepDraft, given: Exchange, chance: Chance): Exchanged {
  const { strike, attacker, target, option, world } = given;
  const threat = threatOf(strike, attacker, target, world);
  if (strike.blast) return blasted(draft, given, threat, strike.blast.toReach, chance);
  // CND2
  if (target.has('unconscious')) {
    draft.lines.push(note(target, say('notes.helpless')));
    return hits(target, { isDoubled: true, isAutomatic: true });
  }
  const pulled = option === 'pull' ? pulledIn(draft, threat, chance) : null;
  return pulled ? { blow: null, pulled } : rolledOut(draft, given, threat, chance);
}
