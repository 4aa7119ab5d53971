import { accept, refuse, type Result, type SheetId } from '../../kernel/index.ts';
import type { Ask } from '../contract/Action.ts';
import type { RuleRefusal } from '../contract/RuleRefusal.ts';
import type { Area, World } from '../contract/World.ts';
import { note } from './roll.ts';
import type { StepDraft } from '../steps/StepDraft.ts';
import { say } from './words/say.ts';

/** What a weapon or spell allows of itself. */
export interface Aim {
  readonly mostTargets: number;
  /** 0: no area. */
  readonly areaFeet: number;
  /** How far it goes from the wielder. */
  readonly mostFeet: number;
}

const sizeOf = (area: Area): number => (area.shape === 'circle' ? area.radiusFeet : area.lengthFeet);

/** ATK2: more targets than one, or an area, with the leave of the weapon or spell, or of the GM. */
function judge(ask: Ask, { mostTargets, areaFeet, mostFeet }: Aim, world: World): RuleRefusal | undefined {
  if (ask.targets.some((id) => !world.being(id))) return 'unknown-sheet';
  if (ask.targets.length === 0 && !ask.area) return 'wrong-target';
  if (ask.byGm) return undefined;
  if (ask.targets.length > Math.max(1, mostTargets)) return 'wrong-target';
  if (ask.area && sizeOf(ask.area) > areaFeet) return 'invalid-input';
  // ARE5
  const origin = ask.area ? world.reachTo(ask.actor, ask.area) : undefined;
  if (origin && origin.feet > mostFeet) return 'out-of-reach';
  if (origin && !origin.isOpen) return 'no-line-of-effect';
  // EQP2, SPL1
  if (ask.targets.some((id) => (world.distanceFeet(ask.actor, id) ?? 0) > mostFeet)) return 'out-of-reach';
  const isBlocked = (id: SheetId): boolean =>
    id !== ask.actor && world.distanceFeet(ask.actor, id) !== undefined && !world.hasLineOfEffect(ask.actor, id);
  return ask.targets.some(isBlocked) ? 'no-line-of-effect' : undefined;
}

/** Everybody named and everybody in the area, once. A weapon never strikes its wielder; a spell may. */
export function targetsOf(
  ask: Ask,
  aim: Aim,
  world: World,
  mayHitSelf: boolean,
): Result<readonly SheetId[], RuleRefusal> {
  const refusal = judge(ask, aim, world);
  if (refusal) return refuse(refusal);
  if (!mayHitSelf && ask.targets.includes(ask.actor)) return refuse('wrong-target');
  const all = [...new Set([...ask.targets, ...(ask.area ? world.within(ask.area, ask.actor) : [])])];
  return accept(mayHitSelf ? all : all.filter((id) => id !== ask.actor));
}

/** EQP2, SPL1: the GM may reach beyond, and everybody reads that it was. */
export function noteDistance(draft: StepDraft, mostFeet: number, ask: Ask, world: World): void {
  for (const id of ask.targets) {
    const feet = world.distanceFeet(ask.actor, id);
    if (feet !== undefined && feet > mostFeet)
      draft.lines.push(note(world.being(id) ?? null, say('notes.beyond', { feet, most: mostFeet })));
  }
}
