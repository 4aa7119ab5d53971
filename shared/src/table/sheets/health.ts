import { accept, refuse, type EffectId, type SheetId } from '../../kernel/index.ts';
import {
  deriveBeing,
  nameIn,
  type Being,
  type CardLine,
  type Effect,
  type ResourceDefinition,
  type Ruleset,
  type Sheet,
  type Step,
} from '../../rules/index.ts';
import { addOutcome } from '../actions/port.ts';
import { countDown } from '../combat/port.ts';
import { worldOf } from '../sight/worldOf.ts';
import { areTooManyEffects } from '../state/areTooManyEffects.ts';
import type { Deciders, Decision } from '../state/Decider.ts';
import type { Draft } from '../state/Draft.ts';
import type { Facts } from '../state/Facts.ts';
import { inRules, type Asked } from '../state/inRules.ts';
import { isGm } from '../state/rights.ts';
import { playedSheet } from '../state/sheetRights.ts';
import type { TableState } from '../state/TableState.ts';
import { beingFor } from './beingFor.ts';
import type { AddEffect, Heal, Hurt, PassTime, RemoveEffect, SetResource } from './intents.ts';
import { say } from '../words/say.ts';

type HealthIntent = SetResource | Hurt | Heal | AddEffect | RemoveEffect | PassTime;

/** The sheets named, if the asker may act with every one of them. */
function played(state: TableState, sheetIds: readonly SheetId[], facts: Facts): readonly Sheet[] | undefined {
  const sheets = [...new Set(sheetIds)].map((id) => playedSheet(state, id, facts));
  return sheets.every((sheet) => sheet !== undefined) ? (sheets as readonly Sheet[]) : undefined;
}

function setResource({ state, facts, ruleset, draft }: Asked, intent: SetResource): Decision {
  const sheet = playedSheet(state, intent.sheetId, facts);
  if (!sheet) return refuse('unknown-sheet');
  const definition = ruleset.sheet.resources.find(({ id }) => id === intent.resource);
  if (!definition) return refuse('invalid-input');
  if (!isGm(state, facts) && !definition.ownerSets) return refuse('not-gm');
  const most = beingFor(state, ruleset, sheet, facts).maximum(definition.id);
  const value = Math.max(definition.min, Math.min(most, intent.value));
  const before = sheet.resources[definition.id] ?? 0;
  if (value === before) return accept([]);
  writeResource(draft, beingFor(state, ruleset, sheet, facts), definition, value, facts, ruleset);
  return accept(draft.events);
}

/** A resource is written by hand; what follows from it is the ruleset's to say. */
export function writeResource(
  draft: Draft,
  being: Being,
  definition: ResourceDefinition,
  value: number,
  facts: Facts,
  ruleset: Ruleset,
): void {
  const resource = definition.id;
  const { sheet } = being;
  const written: Step = { changes: [{ type: 'ResourceSet', sheetId: sheet.id, resource, value }], lines: [] };
  const step =
    ruleset.set?.(being, { resource, value, byGm: isGm(draft.state, facts) }, worldOf(draft.state, ruleset), facts) ??
    written;
  const now = step.changes.findLast((change) => change.type === 'ResourceSet' && change.resource === resource);
  const line: CardLine = {
    kind: 'note',
    of: sheet.id,
    text: say('set', {
      resource: nameIn(ruleset.id, `resources.${resource}`),
      before: sheet.resources[resource] ?? 0,
      value,
    }),
    forReaders: true,
  };
  addOutcome(draft, 'set', null, [sheet.id], now ? { ...step, lines: [line, ...step.lines] } : step, facts);
}

function hurtOrHeal({ state, facts, ruleset, draft }: Asked, intent: Hurt | Heal): Decision {
  const sheets = played(state, intent.sheetIds, facts);
  if (!sheets) return refuse('unknown-sheet');
  if (
    intent.type === 'sheet.hurt' &&
    intent.damageType !== null &&
    !ruleset.damageTypes.some(({ id }) => id === intent.damageType)
  )
    return refuse('invalid-input');
  const vital = ruleset.sheet.resources.find(({ isVital }) => isVital)?.id ?? '';
  const resource = (intent.type === 'sheet.heal' && intent.resource) || vital;
  if (!ruleset.sheet.resources.some(({ id, ownerSets }) => id === resource && (ownerSets || isGm(state, facts))))
    return refuse('invalid-input');
  for (const { id } of sheets) {
    const world = worldOf(draft.state, ruleset);
    const { amount } = intent;
    const being = beingFor(draft.state, ruleset, draft.state.sheets.get(id)!, facts);
    const step =
      intent.type === 'sheet.hurt'
        ? ruleset.hurt(being, { amount, damageType: intent.damageType }, world, facts)
        : ruleset.heal(being, { amount, resource }, world, facts);
    addOutcome(draft, intent.type === 'sheet.hurt' ? 'hurt' : 'heal', null, [id], step, facts);
  }
  return accept(draft.events);
}

function addEffect({ state, facts, ruleset, draft }: Asked, intent: AddEffect): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const sheets = played(state, intent.sheetIds, facts);
  if (!sheets) return refuse('unknown-sheet');
  const condition = ruleset.conditions.find(({ id }) => id === intent.condition);
  if (intent.condition !== null && !condition) return refuse('invalid-input');
  const { duration, hidden } = intent;
  if (duration.kind === 'turns' && !state.sheets.has(duration.of)) return refuse('unknown-sheet');
  if (intent.source && !state.sheets.has(intent.source)) return refuse('unknown-sheet');
  for (const { id: sheetId } of sheets) {
    const name = intent.name ?? (condition ? nameIn(ruleset.id, `conditions.${condition.id}`) : say('effect'));
    const modifiers = [...(condition?.modifiers ?? []), ...intent.modifiers];
    const effect: Effect = {
      id: facts.newId() as EffectId,
      condition: condition?.id ?? null,
      name,
      modifiers,
      duration,
      source: intent.source ?? null,
      hidden,
    };
    const line: CardLine = { kind: 'effect', of: sheetId, name, gained: true, hidden };
    const plain: Step = { changes: [{ type: 'EffectAdded', sheetId, effect }], lines: [line] };
    const being = deriveBeing(ruleset, draft.state.sheets.get(sheetId)!, state.options);
    const step = ruleset.afflict?.(being, effect, worldOf(draft.state, ruleset), facts) ?? plain;
    if (areTooManyEffects(draft.state, step.changes)) return refuse('too-many');
    addOutcome(draft, 'effect', null, [sheetId], step, facts);
  }
  return accept(draft.events);
}

function removeEffect({ state, facts, draft }: Asked, { sheetId, effectId }: RemoveEffect): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  const effect = state.sheets.get(sheetId)?.effects.find(({ id }) => id === effectId);
  if (!effect) return refuse('unknown-effect');
  const line: CardLine = { kind: 'effect', of: sheetId, name: effect.name, gained: false, hidden: effect.hidden };
  addOutcome(
    draft,
    'effect',
    null,
    [sheetId],
    { changes: [{ type: 'EffectRemoved', sheetId, effectId }], lines: [line] },
    facts,
  );
  return accept(draft.events);
}

function passTime({ state, facts, ruleset, draft }: Asked, { hours }: PassTime): Decision {
  if (!isGm(state, facts)) return refuse('not-gm');
  draft.add({ type: 'TimePassed', hours });
  countDown(draft, ({ kind }) => kind === 'hours', hours);
  // Outside of an encounter nothing counts rounds: an hour outlasts all of them.
  if (!state.encounter) countDown(draft, ({ kind }) => kind === 'rounds', Infinity);
  const step = ruleset.hooks.onTick?.(hours, worldOf(draft.state, ruleset), facts);
  if (step) addOutcome(draft, 'time', null, [], step, facts);
  return accept(draft.events);
}

/** Hit points and what else comes and goes in play. */
export const healthDeciders: Deciders<HealthIntent> = {
  'sheet.set': inRules(setResource),
  'sheet.hurt': inRules(hurtOrHeal),
  'sheet.heal': inRules(hurtOrHeal),
  'sheet.effect': inRules(addEffect),
  'sheet.effect.remove': inRules(removeEffect),
  'time.pass': inRules(passTime),
};
