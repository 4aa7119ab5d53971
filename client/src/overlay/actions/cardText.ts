import type { CardLine } from '@tallow/shared/rules';
import type { LogBody } from '@tallow/shared/table';
import { spokenRuleset } from '../../store/index.ts';
import { rolledTotal } from '../rolls/rolledTotal.ts';
import { formats } from '../words/formats.ts';
import { said } from '../words/said.ts';
import { t, tKnown } from '../words/t.ts';

export type ActionBody = Extract<LogBody, { kind: 'action' }>;

/** The name of somebody in a story; whoever is unseen has none. */
export function nameIn({ cast, actor, targets }: ActionBody, sheetId: string | null): string {
  const found =
    sheetId === null || sheetId === ''
      ? undefined
      : [...cast, ...(actor ? [actor] : []), ...targets].find((party) => party.sheetId === sheetId);
  return found === undefined || found.name === '' ? t('actions.somebody') : found.name;
}

function damageName(rulesetId: string, damageType: string): string {
  if (damageType === '') return t('actions.damage');
  return (
    spokenRuleset(rulesetId)
      ?.damageTypes.find(({ id }) => id === damageType)
      ?.name.toLowerCase() ?? damageType
  );
}

function resourceName(rulesetId: string, resource: string): string {
  return spokenRuleset(rulesetId)?.sheet.resources.find(({ id }) => id === resource)?.name ?? resource;
}

/** The action's name; what is done by hand, outside of the rules' actions, is told in words of its own. */
export function titleOf({ title, actionId }: Pick<ActionBody, 'title' | 'actionId'>, rulesetId: string): string {
  if (title === '') return tKnown('actions.byHand', actionId) ?? '';
  return spokenRuleset(rulesetId)?.actions.find(({ id }) => id === actionId)?.name ?? title;
}

/** `Bo → Ogre, Goblin`; only one side when the other is missing or the same. */
export function toCast(body: ActionBody): string {
  const actor = body.actor === null ? '' : nameIn(body, body.actor.sheetId);
  const targets = body.targets
    .filter(({ sheetId }) => sheetId === '' || sheetId !== body.actor?.sheetId)
    .map(({ sheetId }) => nameIn(body, sheetId));
  return [actor, formats.list(targets)].filter(Boolean).join(' → ');
}

function rolledText(who: string, line: Extract<CardLine, { kind: 'roll' }>): string {
  const told = { who, what: said(line.label), total: rolledTotal(line.rolled) };
  return line.outcome === 'none'
    ? t('actions.rolled.plain', told)
    : t('actions.rolled.judged', { ...told, outcome: t(`actions.outcomes.${line.outcome}`) });
}

/** A line of the story as a sentence. */
export function toSentence(body: ActionBody, line: CardLine, rulesetId: string): string {
  const who = nameIn(body, line.of);
  switch (line.kind) {
    case 'roll':
      return rolledText(who, line);
    case 'damage':
      return t('actions.takes', { who, amount: line.taken, type: damageName(rulesetId, line.damageType) });
    case 'heal':
      return t('actions.regains', { who, amount: line.amount, resource: resourceName(rulesetId, line.resource) });
    case 'effect':
      return line.gained
        ? t('actions.gains', { who, effect: said(line.name) })
        : t('actions.loses', { who, effect: said(line.name) });
    case 'note':
      return line.of === null ? said(line.text) : t('actions.noted', { who, text: said(line.text) });
  }
}

/** The whole story for the ear. */
export function toSpokenAction(body: ActionBody, rulesetId = ''): string {
  return [
    [titleOf(body, rulesetId), toCast(body)].filter(Boolean).join(': '),
    ...body.lines.map((line) => toSentence(body, line, rulesetId)),
  ].join('. ');
}
