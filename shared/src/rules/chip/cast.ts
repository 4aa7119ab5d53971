import { accept, refuse, type Result } from '../../kernel/index.ts';
import type { ActionDefinition, Ask, Pause, Reply, StepResult } from '../contract/Action.ts';
import type { RuleRefusal } from '../contract/RuleRefusal.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import { missing } from '../sheets/requirements.ts';
import { applyEffects } from './blows.ts';
import { beginExplosion, resumeExplosion } from './explosion.ts';
import { availableFor } from './mayAct.ts';
import { overloadPrompts, rollOverload } from './overload.ts';
import { ONE_POINT, payment } from './pay.ts';
import { growth, skillOf } from './proficiency.ts';
import { manaCost } from './ranks.ts';
import { note, previewOf } from './roll.ts';
import { spellOf, type Spell } from './spell.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { entryOf, strikeIn, type Strike } from './Strike.ts';
import { beginStrike, resumeStrike } from './strikeFlow.ts';
import { damagePlan, hitPlan } from './strikeRolls.ts';
import { noteDistance, targetsOf } from './targets.ts';
import { openName } from '../sheets/openName.ts';
import type { Word } from '../../words/index.ts';
import { say } from './words/say.ts';

const MAX_TIER = 5;

/** A spell on the sheet, by the entry that the asker names. */
function findSpell(actor: Being, ask: Ask): Spell | undefined {
  const entry = actor.sheet.entries.find(({ id, kind }) => id === ask.entryId && kind === 'spell');
  return entry && spellOf(entry);
}

function tierOf({ inputs }: Ask): number | undefined {
  const tier = Number(inputs['tier'] ?? 0);
  return Number.isInteger(tier) && tier >= 0 && tier <= MAX_TIER ? tier : undefined;
}

function spellStrike(ask: Ask, actor: Being, spell: Spell, tier: number): Strike {
  return {
    kind: 'spell',
    attacker: ask.actor,
    entryId: spell.entry.id,
    damageType: spell.damageType,
    skill: skillOf(actor, spell.proficiency).value,
    tier,
    area: ask.area,
    mode: ask.mode,
    modifier: ask.modifier,
    isClose: false,
    blast: null,
    targets: ask.targets,
    blows: [],
  };
}

/** SPL2: everything is paid when it is committed; SPL13: the one use of its proficiency. */
function commit(ask: Ask, actor: Being, spell: Spell, tier: number, world: World): Result<StepDraft, RuleRefusal> {
  const mana = manaCost(spell.baseMana, tier);
  const paid = payment(ask, actor, spell.points, world);
  if (!paid.ok) return paid;
  const draft = new StepDraft([...paid.value, ...growth(actor, [spell.proficiency])]);
  const left = draft.resource(actor, 'mana') - mana;
  if (left < 0) return refuse('not-enough');
  if (mana > 0) draft.setResource(actor, 'mana', left);
  return accept(draft);
}

/** SPL1, SPL2 */
function begin(ask: Ask, world: World, chance: Chance): StepResult {
  const actor = world.being(ask.actor);
  const spell = actor && findSpell(actor, ask);
  const tier = tierOf(ask);
  if (!actor) return refuse('unknown-sheet');
  if (!spell) return refuse('unknown-entry');
  if (tier === undefined) return refuse('invalid-input');
  // PRF7
  if (missing(spell.entry.requires, actor).length > 0) return refuse('not-met');
  const targets =
    spell.isAttack || ask.targets.length > 0 || ask.area
      ? targetsOf(ask, { ...spell, mostFeet: spell.rangeFeet }, world, true)
      : accept([]);
  if (!targets.ok) return targets;
  const committed = commit(ask, actor, spell, tier, world);
  if (!committed.ok) return committed;
  const draft = committed.value;
  draft.lines.push(
    note(
      actor,
      tier > 0
        ? say('notes.overloads', { spell: openName(spell.entry), tier })
        : say('notes.casts', { spell: openName(spell.entry) }),
    ),
  );
  noteDistance(draft, spell.rangeFeet, ask, world);
  const strike: Strike = { ...spellStrike(ask, actor, spell, tier), targets: targets.value };
  if (tier === 0) return release(draft, strike, spell, actor, world, chance);
  return accept(draft.step({ stage: 'overload', memo: { strike }, prompts: overloadPrompts(spell, tier) }));
}

/** The spell goes off. What is no attack is not rolled for (SPL14). */
function release(
  draft: StepDraft,
  strike: Strike,
  spell: Spell,
  actor: Being,
  world: World,
  chance: Chance,
): StepResult {
  if (spell.isAttack) return beginStrike(draft, strike, world, chance);
  draft.lines.push(note(actor, say('notes.looses')));
  for (const id of strike.targets) {
    const target = world.being(id);
    if (target) applyEffects(draft, spell.entry, actor, target, chance);
  }
  return accept(draft.step());
}

/** OVL3, OVL4 */
function overloaded(pause: Pause, replies: readonly Reply[], world: World, chance: Chance): StepResult {
  const strike = strikeIn(pause);
  const actor = world.being(strike.attacker);
  const entry = actor && entryOf(strike, actor);
  const draft = new StepDraft();
  if (!actor || !entry) return accept(draft.step());
  const spell = spellOf(entry);
  const failed = rollOverload(draft, actor, strike, spell, replies, chance);
  return failed === null
    ? release(draft, strike, spell, actor, world, chance)
    : beginExplosion(draft, { ...strike, tier: failed.tier }, spell, actor, failed.dc);
}

function resume(_ask: Ask, pause: Pause, replies: readonly Reply[], world: World, chance: Chance): StepResult {
  if (pause.stage === 'overload') return overloaded(pause, replies, world, chance);
  if (pause.stage === 'explosion') return resumeExplosion(pause, replies, world, chance);
  return resumeStrike(pause, replies, world, chance);
}

function preview(ask: Ask, world: World): Word {
  const actor = world.being(ask.actor);
  const spell = actor && findSpell(actor, ask);
  const tier = tierOf(ask);
  if (!actor || !spell || tier === undefined) return '';
  const strike = spellStrike(ask, actor, spell, tier);
  const mana = manaCost(spell.baseMana, tier);
  if (!spell.isAttack) return say('previews.spell', { mana });
  return say('previews.attackSpell', {
    mana,
    hit: previewOf(hitPlan(strike, spell.entry, actor, undefined, false, world)),
    damage: previewOf(damagePlan(strike, spell.entry, actor, false, world.options)),
  });
}

export const CAST: Unnamed<ActionDefinition> = {
  id: 'cast',
  group: 'spell',
  cost: ONE_POINT,
  inputs: [
    { id: 'entry', kind: 'entry', entryKinds: ['spell'] },
    { id: 'targets', kind: 'targets', most: 50, optional: true },
    { id: 'area', kind: 'area', optional: true },
    { id: 'tier', kind: 'number', min: 0, max: MAX_TIER, start: 0, optional: true },
  ],
  available: availableFor('cast'),
  preview,
  begin,
  resume,
};
