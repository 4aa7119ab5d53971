import type { SheetId } from '../../kernel/index.ts';
import type { Effect } from '../contract/Effect.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { StepDraft } from '../steps/StepDraft.ts';
import { conditionEffect, effectsOf, untilRemoved } from './conditions.ts';
import { note } from './roll.ts';
import { weaponsOf } from './weapon.ts';
import { say } from './words/say.ts';

/** SRD 5.2, "Exhaustion": the level that kills. */
const DEADLY_LEVEL = 6;

function remove(draft: StepDraft, of: SheetId, { id, name, hidden }: Effect): void {
  draft.changes.push({ type: 'EffectRemoved', sheetId: of, effectId: id });
  draft.lines.push({ kind: 'effect', of, name, gained: false, hidden });
}

export function lose(draft: StepDraft, being: Being, ...conditions: readonly string[]): void {
  const { id, effects } = being.sheet;
  for (const effect of effects)
    if (effect.condition !== null && conditions.includes(effect.condition)) remove(draft, id, effect);
}

/** Whoever the being held is free. */
function letGo(draft: StepDraft, { sheet: { id } }: Being, world: World): void {
  for (const held of world.beings) {
    for (const effect of effectsOf(held, 'grappled')) if (effect.source === id) remove(draft, held.sheet.id, effect);
  }
}

/** SRD 5.2, "Unconscious": what is held in the hand is dropped; what grew there is not. */
function dropWeapons(draft: StepDraft, being: Being): void {
  const held = weaponsOf(being).filter(({ isNatural }) => !isNatural);
  const sheetId = being.sheet.id;
  for (const { entry } of held)
    draft.changes.push({ type: 'EntryChanged', sheetId, entryId: entry.id, changes: { dropped: true } });
  if (held.length > 0) draft.lines.push(note(being, say('notes.drops')));
}

const hasFlag = ({ modifiers }: Effect, name: string): boolean =>
  modifiers.some((modifier) => modifier.kind === 'flag' && modifier.flag === name);

/** An effect comes over a being, with what its condition brings along. Who is immune to it does not gain it. */
export function afflict(draft: StepDraft, being: Being, effect: Effect, world: World, chance: Chance): void {
  const { id } = being.sheet;
  const { condition, name, hidden } = effect;
  if (condition !== null && being.has(`immune:${condition}`)) {
    draft.lines.push({ kind: 'note', of: id, text: say('notes.immune', { effect: name }), gmOnly: hidden });
    return;
  }
  draft.changes.push({ type: 'EffectAdded', sheetId: id, effect });
  draft.lines.push({ kind: 'effect', of: id, name, gained: true, hidden });
  for (const flag of ['poisoned']) if (hasFlag(effect, `immune:${flag}`)) lose(draft, being, flag);
  if (hasFlag(effect, 'no-actions')) {
    lose(draft, being, 'concentrating');
    letGo(draft, being, world);
  }
  if (condition === 'unconscious') {
    if (effectsOf(being, 'prone').length === 0) gain(draft, being, 'prone', world, chance);
    dropWeapons(draft, being);
  }
  const level = condition === 'exhaustion' ? effectsOf(being, 'exhaustion').length + 1 : 0;
  if (level >= DEADLY_LEVEL && !being.has('dead')) gain(draft, being, 'dead', world, chance);
}

/** A condition comes over a being, until it is taken away. */
export function gain(
  draft: StepDraft,
  being: Being,
  condition: string,
  world: World,
  chance: Chance,
  source: SheetId | null = null,
): void {
  afflict(draft, being, conditionEffect(condition, source, untilRemoved, chance), world, chance);
}
