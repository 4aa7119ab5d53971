import type { LogBody } from '@tallow/shared/table';
import { toSpokenAction } from '../actions/cardText.ts';
import { rolledTotal } from '../rolls/rolledTotal.ts';
import { isolated } from '../words/isolated.ts';
import { undoneName } from '../words/undoneName.ts';
import { words } from '../words/words.ts';

export type Happening = Exclude<LogBody, { kind: 'chat' }>;

const ROLE_WORDS = { gm: 'becameGm', player: 'becamePlayer', spectator: 'becameSpectator' } as const;
const named = (name: string): string => (name === '' ? words.actions.somebody : isolated(name));

function encounterText({ what, round, cast }: Extract<Happening, { kind: 'encounter' }>): string {
  if (what === 'round') return words.encounter.round(round);
  if (what === 'ended') return words.encounter.endedAfter(round);
  return cast.length === 0
    ? words.encounter.started
    : words.encounter.startedWith(cast.map(({ name }) => named(name)).join(', '));
}

/** What happened, in one sentence without a full stop. */
export function toHappening(body: Happening, rulesetId = ''): string {
  switch (body.kind) {
    case 'joined':
      return words.chat.joined(isolated(body.name));
    case 'left':
      return body.removed ? words.chat.removed(isolated(body.name)) : words.chat.left(isolated(body.name));
    case 'role':
      return words.chat[ROLE_WORDS[body.role]](isolated(body.name));
    case 'door':
      return words.chat.door[body.state](isolated(body.by));
    case 'scene':
      return words.chat.scene(isolated(body.name));
    case 'roll':
      return body.rolled
        ? words.rolls.said(isolated(body.as === '' ? body.name : body.as), rolledTotal(body.rolled))
        : words.rolls.saidBlind(isolated(body.name));
    case 'action':
      return toSpokenAction(body, rulesetId);
    case 'initiative':
      return words.encounter.initiative(named(body.of.name), body.initiative);
    case 'encounter':
      return encounterText(body);
    case 'sheet':
      return words.sheets[body.what](named(body.of.name));
    case 'time':
      return words.encounter.time(body.hours);
    case 'undone':
      return words.undone(isolated(body.by), undoneName(rulesetId, body.what), isolated(body.whose));
  }
}
