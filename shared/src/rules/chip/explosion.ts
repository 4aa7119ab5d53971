import { accept, type SheetId } from '../../kernel/index.ts';
import type { Pause, Prompt, Reply, StepResult } from '../contract/Action.ts';
import type { Area, Being, Chance, World } from '../contract/World.ts';
import { dealDamage } from './damage.ts';
import { makeRoll, note, rollLine } from './roll.ts';
import { spellOf, type Spell } from './spell.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { entryOf, strikeIn, type Strike } from './Strike.ts';
import { beginStrike } from './strikeFlow.ts';
import { damagePlan } from './strikeRolls.ts';
import type { Say } from '../../words/index.ts';
import { say } from './words/say.ts';

const ask = (id: string, question: Say, name: Say, start: number): Prompt => ({
  id,
  of: null,
  question,
  fallback: 'set',
  isUrgent: true,
  options: [
    {
      id: 'set',
      name: say('answers.so'),
      cost: {},
      disabled: null,
      formula: '',
      takes: { kind: 'number', name, start },
    },
  ],
});
const numberIn = (replies: readonly Reply[], id: string, otherwise: number): number =>
  Math.max(0, replies.find(({ promptId }) => promptId === id)?.number ?? otherwise);

/**
 * OVL4, OVL5: how far it reaches and how hard it is to dodge are the GM's call; the spell's own area and the failed DC
 * are suggested.
 */
export function beginExplosion(draft: StepDraft, strike: Strike, spell: Spell, actor: Being, dc: number): StepResult {
  draft.lines.push(note(actor, say('notes.inExplosion')));
  const prompts = [
    ask('explosion:radius', say('asks.radius'), say('numbers.feet'), spell.areaFeet),
    ask('explosion:dodge', say('asks.dodgeDc'), say('numbers.dc'), dc),
  ];
  return accept(draft.step({ stage: 'explosion', memo: { strike, dc }, prompts }));
}

function areaAround(caster: SheetId, radiusFeet: number, world: World): Area | null {
  const middle = world.middleOf(caster);
  return middle ? { shape: 'circle', ...middle, radiusFeet } : null;
}

/**
 * OVL4: half of the failed tier's overloaded damage; the caster cannot dodge it, the others may by the rules of areas.
 */
export function resumeExplosion(pause: Pause, replies: readonly Reply[], world: World, chance: Chance): StepResult {
  const strike = strikeIn(pause);
  const caster = world.being(strike.attacker);
  const entry = caster && entryOf(strike, caster);
  const draft = new StepDraft();
  if (!caster || !entry) return accept(draft.step());
  const roll = makeRoll(
    { ...damagePlan(strike, entry, caster, false, world.options), label: say('rolls.explosion') },
    chance,
  );
  const amount = Math.floor(Math.max(0, roll.total) / 2);
  draft.lines.push(rollLine(roll), note(null, say('notes.halfStrikes', { amount })));
  dealDamage(draft, caster, {
    rolled: amount,
    isDoubled: false,
    isHalved: false,
    damageType: strike.damageType || null,
  });
  const area = areaAround(caster.sheet.id, numberIn(replies, 'explosion:radius', spellOf(entry).areaFeet), world);
  if (!area) return accept(draft.step());
  const toReach = numberIn(replies, 'explosion:dodge', Number(pause.memo['dc'] ?? 0));
  const others = world.within(area, caster.sheet.id).filter((id) => id !== caster.sheet.id);
  return beginStrike(draft, { ...strike, area, blast: { amount, toReach }, targets: others, blows: [] }, world, chance);
}
