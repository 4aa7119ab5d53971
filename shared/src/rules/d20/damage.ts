import type { WrittenResource } from '../contract/Ruleset.ts';
import type { DamageType } from '../contract/SheetDefinition.ts';
import type { Being, Chance, World } from '../contract/World.ts';
import type { Unnamed } from '../contract/Unnamed.ts';
import type { StepDraft } from '../steps/StepDraft.ts';
import { gain, lose } from './afflictions.ts';
import { note } from './roll.ts';
import { rollSave } from './saves.ts';
import type { Say } from '../../words/index.ts';
import { say } from './words/say.ts';

const PHYSICAL = ['bludgeoning', 'piercing', 'slashing'];
const OTHERS = ['acid', 'cold', 'fire', 'force', 'lightning', 'necrotic', 'poison', 'psychic', 'radiant', 'thunder'];

/** SRD 5.2, "Damage Types". */
export const DAMAGE_TYPES: readonly Unnamed<DamageType>[] = [...PHYSICAL, ...OTHERS].map((id) => ({
  id,
  category: PHYSICAL.includes(id) ? 'physical' : 'other',
}));

const IMMUNE = 10_000;
const MAX_SAVES = 3;
const [LEAST_DC, MAX_DC] = [10, 30];

/**
 * SRD 5.2, "Resistance and Vulnerability": several of a kind count once; resistance halves first, vulnerability doubles
 * then. Damage without a type meets what holds for all.
 */
function takenBy(
  target: Being,
  amount: number,
  damageType: string | null,
): { readonly taken: number; readonly reasons: readonly Say[] } {
  const type = DAMAGE_TYPES.find(({ id }) => id === damageType);
  const met = ['all', ...(type ? [type.id, type.category] : [])];
  const applies = target.modifiers.flatMap(({ modifier }) =>
    modifier.kind === 'resistance' && met.includes(modifier.to) ? [modifier.basisPoints] : [],
  );
  if (applies.some((basisPoints) => basisPoints >= IMMUNE)) return { taken: 0, reasons: [say('damage.immune')] };
  const isResistant = applies.some((basisPoints) => basisPoints > 0);
  const weak = target.sheet.fields['vulnerabilities'];
  const isVulnerable = type !== undefined && Array.isArray(weak) && weak.includes(type.id);
  const halved = isResistant ? Math.floor(amount / 2) : amount;
  return {
    taken: isVulnerable ? halved * 2 : halved,
    reasons: [
      ...(isResistant ? [say('damage.resistance')] : []),
      ...(isVulnerable ? [say('damage.vulnerability')] : []),
    ],
  };
}

/** SRD 5.2, "Death Saving Throws": failures add up; the third kills. */
export function failDeathSaves(draft: StepDraft, target: Being, failures: number, world: World, chance: Chance): void {
  // Who was brought back from three by hand begins anew.
  const before = draft.resource(target, 'deathFailures');
  const sum = Math.min(MAX_SAVES, (before < MAX_SAVES ? before : 0) + failures);
  draft.setResource(target, 'deathFailures', sum);
  if (sum === MAX_SAVES && !target.has('dead')) gain(draft, target, 'dead', world, chance);
}

/** SRD 5.2, "Death Saving Throws": both counts are zero again on becoming Stable or regaining Hit Points. */
function resetDeathSaves(draft: StepDraft, target: Being): void {
  for (const id of ['deathSuccesses', 'deathFailures'])
    if (draft.resource(target, id) !== 0) draft.setResource(target, id, 0);
}

export function stabilise(draft: StepDraft, target: Being, world: World, chance: Chance): void {
  resetDeathSaves(draft, target);
  if (!target.has('stable')) gain(draft, target, 'stable', world, chance);
}

/**
 * At 0 Hit Points: those who make no death saves die, as does whoever takes their whole maximum beyond 0; others fall
 * unconscious.
 */
function fall(draft: StepDraft, target: Being, beyond: number, world: World, chance: Chance): void {
  const dies = target.sheet.fields['makesDeathSaves'] === false || beyond >= target.maximum('hp');
  resetDeathSaves(draft, target);
  draft.lines.push(note(target, say(dies ? 'notes.dies' : 'notes.fallsUnconscious')));
  gain(draft, target, dies ? 'dead' : 'unconscious', world, chance);
}

/** Somebody who was at 0 has Hit Points again. */
function rise(draft: StepDraft, target: Being): void {
  lose(draft, target, 'unconscious', 'stable');
  resetDeathSaves(draft, target);
}

/** SRD 5.2, "Concentration": a Constitution save against half of the damage, from 10 to 30. */
function holdConcentration(draft: StepDraft, target: Being, taken: number, chance: Chance): void {
  if (taken === 0 || !target.has('concentrating')) return;
  const dc = Math.min(MAX_DC, Math.max(LEAST_DC, Math.floor(taken / 2)));
  if (!rollSave(draft, target, 'constitution', dc, chance)) lose(draft, target, 'concentrating');
}

/** Damage after its roll: resistance, temporary Hit Points, Hit Points, and what 0 of them mean. */
export function dealDamage(
  draft: StepDraft,
  target: Being,
  rolled: number,
  damageType: string | null,
  isCritical: boolean,
  world: World,
  chance: Chance,
): void {
  const { taken, reasons } = takenBy(target, rolled, damageType);
  const [shield, hp] = [draft.resource(target, 'tempHp'), draft.resource(target, 'hp')];
  const absorbed = Math.min(shield, taken);
  const through = taken - absorbed;
  if (absorbed > 0) draft.setResource(target, 'tempHp', shield - absorbed);
  draft.lines.push({
    kind: 'damage',
    of: target.sheet.id,
    damageType: damageType ?? '',
    rolled,
    taken,
    reasons: [...reasons, ...(absorbed > 0 ? [say('damage.temporary', { amount: absorbed })] : [])],
  });
  if (through === 0 || target.has('dead')) return holdConcentration(draft, target, taken, chance);
  if (hp === 0) {
    lose(draft, target, 'stable');
    return failDeathSaves(
      draft,
      target,
      through >= target.maximum('hp') ? MAX_SAVES : isCritical ? 2 : 1,
      world,
      chance,
    );
  }
  draft.setResource(target, 'hp', Math.max(0, hp - through));
  if (through >= hp) fall(draft, target, through - hp, world, chance);
  else holdConcentration(draft, target, taken, chance);
}

/** Healing stops at the maximum, wakes whoever was at 0, and helps no dead. */
export function heal(
  draft: StepDraft,
  target: Being,
  amount: number,
  world: World,
  chance: Chance,
  resource = 'hp',
): void {
  const now = draft.resource(target, resource);
  const healed = target.has('dead') ? 0 : Math.max(0, Math.min(amount, target.maximum(resource) - now));
  draft.lines.push({ kind: 'heal', of: target.sheet.id, amount: healed, resource });
  if (healed > 0) write(draft, target, resource, now + healed, world, chance);
}

/**
 * Writes a resource, with what follows: who falls to 0 falls as from damage, who is raised from it wakes, and death
 * saves decide.
 */
function write(draft: StepDraft, target: Being, resource: string, value: number, world: World, chance: Chance): void {
  const before = draft.resource(target, resource);
  draft.setResource(target, resource, value);
  if (resource === 'hp' && value === 0 && before > 0) fall(draft, target, 0, world, chance);
  if (resource === 'hp' && value > 0 && before === 0) rise(draft, target);
  if (resource === 'deathSuccesses' && value >= MAX_SAVES) stabilise(draft, target, world, chance);
  if (resource === 'deathFailures' && value >= MAX_SAVES && !target.has('dead'))
    gain(draft, target, 'dead', world, chance);
}

/** A resource is set by hand. Only the GM brings the dead back so. */
export function setByHand(
  draft: StepDraft,
  target: Being,
  { resource, value, byGm }: WrittenResource,
  world: World,
  chance: Chance,
): void {
  const isRaised = resource === 'hp' && value > 0 && target.has('dead');
  if (isRaised && !byGm) return void draft.lines.push(note(target, say('notes.dead')));
  write(draft, target, resource, value, world, chance);
  if (isRaised) lose(draft, target, 'dead');
}
