import type { LogBody } from '@tallow/shared/table';
import { toSpokenAction } from '../actions/cardText.ts';
import { rolledTotal } from '../rolls/rolledTotal.ts';
import { formats } from '../words/formats.ts';
import { isolated } from '../words/isolated.ts';
import { undoneName } from '../words/undoneName.ts';
import { t } from '../words/t.ts';

export type Happening = Exclude<LogBody, { kind: 'chat' }>;

const ROLE_KEYS = { gm: 'becameGm', player: 'becamePlayer', spectator: 'becameSpectator' } as const;
const named = (name: string): string => (name === '' ? t('actions.somebody') : isolated(name));

function encounterText({ what, round, cast }: Extract<Happening, { kind: 'encounter' }>): string {
  if (what === 'round') return t('encounter.round', { round });
  if (what === 'ended') return t('encounter.endedAfter', { rounds: round });
  return cast.length === 0
    ? t('encounter.started')
    : t('encounter.startedWith', { names: formats.list(cast.map(({ name }) => named(name))) });
}

type TakenBack = Extract<Happening, { kind: 'undone' | 'redone' }>;

function undoneText({ kind, by, what, whose }: TakenBack, rulesetId: string): string {
  const told = { by: isolated(by), what: undoneName(rulesetId, what) };
  const isOwn = whose === '' || whose === by;
  if (kind === 'redone') return isOwn ? t('redone.own', told) : t('redone.others', { ...told, whose: isolated(whose) });
  return isOwn ? t('undone.own', told) : t('undone.others', { ...told, whose: isolated(whose) });
}

/** What happened, in one sentence without a full stop. */
export function toHappening(body: Happening, rulesetId = ''): string {
  switch (body.kind) {
    case 'joined':
      return t('chat.joined', { name: isolated(body.name) });
    case 'left':
      return body.removed
        ? t('chat.removed', { name: isolated(body.name) })
        : t('chat.left', { name: isolated(body.name) });
    case 'role':
      return t(`chat.${ROLE_KEYS[body.role]}`, { name: isolated(body.name) });
    case 'door':
      return t(`chat.door.${body.state}`, { by: isolated(body.by) });
    case 'scene':
      return t('chat.scene', { name: isolated(body.name) });
    case 'handout':
      return t('chat.handout', { by: isolated(body.by), title: isolated(body.title) });
    case 'roll':
      return body.rolled
        ? t('rolls.said', { name: isolated(body.as === '' ? body.name : body.as), total: rolledTotal(body.rolled) })
        : t('rolls.saidBlind', { name: isolated(body.name) });
    case 'action':
      return toSpokenAction(body, rulesetId);
    case 'initiative':
      return t('encounter.initiative', { name: named(body.of.name), value: body.initiative });
    case 'encounter':
      return encounterText(body);
    case 'sheet':
      return t(`sheets.${body.what}`, { name: named(body.of.name) });
    case 'sprung':
      return t('chat.sprung', { by: named(body.by), name: named(body.name) });
    case 'told':
      return body.text;
    case 'time':
      return t('encounter.time', { hours: body.hours });
    case 'pause':
      return t(body.paused ? 'chat.paused' : 'chat.wentOn', { by: isolated(body.by) });
    case 'undone':
    case 'redone':
      return undoneText(body, rulesetId);
  }
}
