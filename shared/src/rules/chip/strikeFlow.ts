import { accept, type SheetId } from '../../kernel/index.ts';
import type { Pause, Reply, StepResult } from '../contract/Action.ts';
import type { Chance, World } from '../contract/World.ts';
import { land } from './blows.ts';
import { defencePrompts } from './defend.ts';
import { exchange } from './exchange.ts';
import { note } from './roll.ts';
import { protectedBy, protectionPrompts } from './protect.ts';
import { sidestep, stepPrompt } from './sidestep.ts';
import { StepDraft } from '../steps/StepDraft.ts';
import { entryOf, pauseOf, strikeIn, type Blow, type Strike } from './Strike.ts';
import { say } from './words/say.ts';

/** A strike goes through: defences are chosen, rolls are made, allies are protected, damage is done, dodgers step. */
export function beginStrike(draft: StepDraft, strike: Strike, world: World, chance: Chance): StepResult {
  const attacker = world.being(strike.attacker);
  if (!attacker) return accept(draft.step());
  const prompts = defencePrompts(strike, attacker, world);
  return prompts.length > 0
    ? accept(draft.step(pauseOf('defend', strike, prompts)))
    : decideAll(draft, strike, [], world, chance);
}

export function resumeStrike(pause: Pause, replies: readonly Reply[], world: World, chance: Chance): StepResult {
  const strike = strikeIn(pause);
  const draft = new StepDraft();
  if (pause.stage === 'defend') return decideAll(draft, strike, replies, world, chance);
  if (pause.stage === 'protect') return settle(draft, protectedBy(draft, strike, replies, world), world, chance);
  for (const blow of strike.blows) {
    const at = sidestep(draft, blow.target, strike.attacker, replies, world);
    if (blow.share === 'by-place') land(draft, strike, blow, world, chance, at);
  }
  return accept(draft.step());
}

function decideAll(
  draft: StepDraft,
  strike: Strike,
  replies: readonly Reply[],
  world: World,
  chance: Chance,
): StepResult {
  const attacker = world.being(strike.attacker);
  const entry = attacker && entryOf(strike, attacker);
  if (!attacker || !entry) {
    draft.lines.push(note(null, say('notes.nothing')));
    return accept(draft.step());
  }
  const blows: Blow[] = [...strike.blows];
  const pulled: SheetId[] = [];
  for (const id of strike.targets) {
    const target = world.being(id);
    if (!target) continue;
    const option = replies.find(({ promptId }) => promptId === `defend:${id}`)?.option ?? 'none';
    const result = exchange(draft, { strike, entry, attacker, target, option, world }, chance);
    if (result.blow) blows.push(result.blow);
    if (result.pulled) pulled.push(result.pulled);
  }
  const decided: Strike = { ...strike, blows, targets: pulled };
  return pulled.length > 0 ? beginStrike(draft, decided, world, chance) : protect(draft, decided, world, chance);
}

function protect(draft: StepDraft, strike: Strike, world: World, chance: Chance): StepResult {
  const prompts = protectionPrompts(strike, world);
  return prompts.length > 0
    ? accept(draft.step(pauseOf('protect', strike, prompts)))
    : settle(draft, strike, world, chance);
}

/** Damage is done at once, but to those who may still leave the area (ARE1). */
function settle(draft: StepDraft, strike: Strike, world: World, chance: Chance): StepResult {
  const steppers = strike.blows.filter(({ stepFeet, target }) => stepFeet > 0 && world.middleOf(target) !== undefined);
  for (const blow of strike.blows)
    if (blow.share !== 'by-place' || !steppers.includes(blow)) land(draft, strike, blow, world, chance);
  if (steppers.length === 0) return accept(draft.step());
  return accept(
    draft.step(
      pauseOf(
        'step',
        { ...strike, blows: steppers },
        steppers.map(({ target, stepFeet }) => stepPrompt(target, stepFeet)),
      ),
    ),
  );
}
