import type { LogBody } from '@tallow/shared/table';
import { toSpokenAction } from '../actions/cardText.ts';
import { undoneName } from '../actions/undoneName.ts';
import { rolledTotal } from '../rolls/rolledTotal.ts';
import { words } from '../words.ts';

export type Happening = Exclude<LogBody, { kind: 'chat' }>;

const named = (name: string): string => (name === '' ? words.actions.somebody : name);

function encounterText({ what, round, cast }: Extract<Happening, { kind: 'encounter' }>): string {
  if (what === 'round') return words.encounter.round(round);
  if (what === 'ended') return words.encounter.endedAfter(round);
  return cast.length === 0 ? words.encounter.started : words.encounter.startedWith(cast.map(({ name }) => named(name)).join(', '));
}

/** What happened, in one sentence without a full stop. */
export function toHappening(body: Happening, rulesetId = ''): string {
  switch (body.kind) {
    case 'joined': return words.chat.joined(body.name);
    case 'left': return body.removed ? words.chat.removed(body.name) : words.chat.left(body.name);
    case 'role': return body.role === 'spectator' ? words.chat.becameSpectator(body.name) : words.chat.becamePlayer(body.name);
    case 'door': return words.chat.door[body.state](body.by);
    case 'scene': return words.chat.scene(body.name);
    case 'roll': return body.rolled ? words.rolls.said(body.as === '' ? body.name : body.as, rolledTotal(body.rolled)) : words.rolls.saidBlind(body.name);
    case 'action': return toSpokenAction(body, rulesetId);
    case 'initiative': return words.encounter.initiative(named(body.of.name), body.initiative);
    case 'encounter': return encounterText(body);
    case 'sheet': return words.sheets[body.what](named(body.of.name));
    case 'time': return words.encounter.time(body.hours);
    case 'undone': return words.undone(body.by, undoneName(rulesetId, body.what), body.whose);
  }
}
