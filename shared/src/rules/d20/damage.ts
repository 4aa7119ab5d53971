import type { DamageType } from '../contract/SheetDefinition.ts';
import type { Being, Chance } from '../contract/World.ts';
import type { StepDraft } from '../steps/StepDraft.ts';
import { conditionEffect, untilRemoved } from './conditions.ts';
import { note } from './roll.ts';

const PHYSICAL = ['bludgeoning', 'piercing', 'slashing'];
const OTHERS = ['acid', 'cold', 'fire', 'force', 'lightning', 'necrotic', 'poison', 'psychic', 'radiant', 'thunder'];

/** SRD 5.2, "Damage Types". */
export const DAMAGE_TYPES: readonly DamageType[] = [...PHYSICAL, ...OTHERS].map((id) => ({
  id, name: `${id[0]!.toUpperCase()}${id.slice(1)}`, category: PHYSICAL.includes(id) ? 'physical' : 'other',
}));

const IMMUNE = 10_000;

/** SRD 5.2, "Resistance and Vulnerability": several of a kind count once; resistance halves first, vulnerability doubles then. */
function takenBy(target: Being, amount: number, damageType: string | null): { readonly taken: number; readonly reasons: readonly string[] } {
  const type = DAMAGE_TYPES.find(({ id }) => id === damageType);
  const applies = target.modifiers.flatMap(({ modifier }) => (modifier.kind === 'resistance' && type && [type.id, type.category, 'all'].includes(modifier.to) ? [modifier.basisPoints] : []));
  if (applies.some((basisPoints) => basisPoints >= IMMUNE)) return { taken: 0, reasons: ['immune'] };
  const isResistant = applies.some((basisPoints) => basisPoints > 0);
  const weak = target.sheet.fields['vulnerabilities'];
  const isVulnerable = type !== undefined && Array.isArray(weak) && weak.includes(type.id);
  const halved = isResistant ? Math.floor(amount / 2) : amount;
  return { taken: isVulnerable ? halved * 2 : halved, reasons: [...(isResistant ? ['resistance'] : []), ...(isVulnerable ? ['vulnerability'] : [])] };
}

function gain(draft: StepDraft, target: Being, id: string, chance: Chance): void {
  const effect = conditionEffect(id, null, untilRemoved, chance);
  draft.changes.push({ type: 'EffectAdded', sheetId: target.sheet.id, effect });
  draft.lines.push({ kind: 'effect', of: target.sheet.id, name: effect.name, gained: true, hidden: false });
}

export function lose(draft: StepDraft, { sheet }: Being, ...conditions: readonly string[]): void {
  for (const { id, condition, name } of sheet.effects) {
    if (condition === null || !conditions.includes(condition)) continue;
    draft.changes.push({ type: 'EffectRemoved', sheetId: sheet.id, effectId: id });
    draft.lines.push({ kind: 'effect', of: sheet.id, name, gained: false, hidden: false });
  }
}

/** SRD 5.2, "Death Saving Throws": failures add up; the third kills. */
export function failDeathSaves(draft: StepDraft, target: Being, failures: number, chance: Chance): void {
  const sum = Math.min(3, draft.resource(target, 'deathFailures') + failures);
  draft.setResource(target, 'deathFailures', sum);
  if (sum === 3 && !target.has('dead')) gain(draft, target, 'dead', chance);
}

/** At 0 Hit Points: those who make no death saves die, as does whoever takes their whole maximum beyond 0; others fall unconscious. */
function fall(draft: StepDraft, target: Being, beyond: number, chance: Chance): void {
  const dies = target.sheet.fields['makesDeathSaves'] === false || beyond >= target.maximum('hp');
  gain(draft, target, dies ? 'dead' : 'unconscious', chance);
  draft.lines.push(note(target, dies ? 'dies' : 'falls unconscious'));
}

/** Damage after its roll: resistance, temporary Hit Points, Hit Points, and what 0 of them mean. */
export function dealDamage(draft: StepDraft, target: Being, rolled: number, damageType: string | null, isCritical: boolean, chance: Chance): void {
  const { taken, reasons } = takenBy(target, rolled, damageType);
  const [shield, hp] = [draft.resource(target, 'tempHp'), draft.resource(target, 'hp')];
  const absorbed = Math.min(shield, taken);
  const through = taken - absorbed;
  if (absorbed > 0) draft.setResource(target, 'tempHp', shield - absorbed);
  draft.lines.push({ kind: 'damage', of: target.sheet.id, damageType: damageType ?? '', rolled, taken, reasons: [...reasons, ...(absorbed > 0 ? [`temporary Hit Points ${absorbed}`] : [])] });
  if (through === 0 || target.has('dead')) return;
  if (hp === 0) {
    lose(draft, target, 'stable');
    return failDeathSaves(draft, target, through >= target.maximum('hp') ? 3 : isCritical ? 2 : 1, chance);
  }
  draft.setResource(target, 'hp', Math.max(0, hp - through));
  if (through >= hp) fall(draft, target, through - hp, chance);
}

/** Healing stops at the maximum, wakes whoever was at 0, and helps no dead. */
export function heal(draft: StepDraft, target: Being, amount: number, resource = 'hp'): void {
  const now = draft.resource(target, resource);
  const healed = target.has('dead') ? 0 : Math.max(0, Math.min(amount, target.maximum(resource) - now));
  draft.lines.push({ kind: 'heal', of: target.sheet.id, amount: healed, resource });
  if (healed === 0) return;
  draft.setResource(target, resource, now + healed);
  if (resource !== 'hp' || now > 0) return;
  lose(draft, target, 'unconscious', 'stable');
  for (const id of ['deathSuccesses', 'deathFailures']) if (draft.resource(target, id) > 0) draft.setResource(target, id, 0);
}
