import type { z } from 'zod';
import type { IntentId } from '../kernel/index.ts';
import type { Intent } from '../table/index.ts';
import type { Holds } from './holds.ts';
import {
  INTENT_MESSAGES,
  type ActionMessage,
  type ChatMessage,
  type IntentMessageType,
  type MoveMessage,
} from './intents.ts';

const fromMove = (m: MoveMessage): Intent => ({
  type: 'move',
  tokenId: m.tokenId,
  waypoints: [...(m.path ?? []), [m.x, m.y]],
  elevation: m.elevation,
});

const fromChat = (m: ChatMessage): Intent => ({ type: 'chat', text: m.text, to: m.to ?? 'all' });

const UNASKED = {
  targets: [],
  entryId: null,
  area: null,
  mode: 'normal',
  modifier: 0,
  inputs: {},
  visibility: 'public',
} as const;
/** What it means when a message leaves something out. */
const UNSAID = {
  'member.handover': { keep: false },
  roll: { visibility: 'public', sheetId: null },
  'sheet.add': { count: 1, side: 'foes', ownerId: null, origin: null, place: null },
  'sheet.place': { place: 'auto' },
  'sheet.hurt': { damageType: null },
  'sheet.heal': { resource: null },
  'sheet.effect': { condition: null, name: null, modifiers: [], duration: { kind: 'until-removed' }, hidden: false },
  act: UNASKED,
  attack: UNASKED,
  react: { number: null, step: null },
  'encounter.start': { sheetIds: null, surprised: [] },
  'encounter.roll': { sheetIds: null },
  'drawing.add': { color: '#e0b050', width: 6, fill: '', opacity: 1, layer: 'all', text: '' },
  'template.add': { widthFeet: 5, direction: 0, color: '#e0b050', name: '', rounds: null },
  'pin.add': { icon: 'map-pin', gmText: '', link: null },
  'prop.add': { rotation: 0, layer: 'below', locked: false },
  'handout.add': { folder: '' },
} as const;
const unsaidBy = (action: string): object =>
  Object.hasOwn(UNSAID, action) ? UNSAID[action as keyof typeof UNSAID] : {};

type UnsaidBy<Action> = Action extends keyof typeof UNSAID ? (typeof UNSAID)[Action] : unknown;
/** A field that was left out is not there. */
type Said<Message> = {
  readonly [K in keyof Message as K extends 'intentId' | 'action' ? never : K]: Exclude<Message[K], undefined>;
};
type Meaning<Fields, Unsaid> = Omit<Fields, keyof Unsaid> & {
  readonly [K in keyof Unsaid]: Unsaid[K] | (K extends keyof Fields ? Exclude<Fields[K], undefined> : never);
};
type MeaningOf<Message extends ActionMessage> = Message extends { readonly action: infer Action }
  ? { readonly type: Action } & Meaning<Said<Message>, UnsaidBy<Action>>
  : never;

/** A message with what it leaves unsaid: an absent field and an undefined one mean the same, but not in a change. */
function meaningOf<Message extends ActionMessage>(message: Message): MeaningOf<Message>;
function meaningOf(message: ActionMessage): object {
  const { intentId: _, action, ...rest } = message;
  const said = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return { ...unsaidBy(action), type: action, ...said };
}

/** The table's intent that an action message asks for. */
function fromAction(message: ActionMessage): Intent {
  switch (message.action) {
    case 'token.create': {
      const { type, sceneId, ...properties } = meaningOf(message);
      return { type, sceneId, properties };
    }
    case 'token.update': {
      const { type, tokenId, ...changes } = meaningOf(message);
      return { type, tokenId, changes };
    }
    case 'scene.update': {
      const { type, sceneId, ...changes } = meaningOf(message);
      return { type, sceneId, changes };
    }
    case 'sheet.edit': {
      const { type, sheetId, ...changes } = meaningOf(message);
      return { type, sheetId, changes };
    }
    case 'session.update': {
      const { type, ...changes } = meaningOf(message);
      return { type, changes };
    }
    case 'drawing.update': {
      const { type, drawingId, ...changes } = meaningOf(message);
      return { type, drawingId, changes };
    }
    case 'template.update': {
      const { type, templateId, ...changes } = meaningOf(message);
      return { type, templateId, changes };
    }
    case 'pin.update': {
      const { type, pinId, ...changes } = meaningOf(message);
      return { type, pinId, changes };
    }
    case 'prop.update': {
      const { type, propId, ...changes } = meaningOf(message);
      return { type, propId, changes };
    }
    case 'handout.update': {
      const { type, handoutId, ...changes } = meaningOf(message);
      return { type, handoutId, changes };
    }
    case 'attack':
      return { ...meaningOf(message), type: 'act', actionId: 'attack' };
    default:
      return meaningOf(message);
  }
}

/** A message of the right form, or the first thing that is wrong with it. */
export type Asked =
  | { readonly ok: true; readonly intentId: IntentId; readonly toIntent: () => Intent }
  | { readonly ok: false; readonly path: string; readonly why: string };

const reader =
  <Message extends { readonly intentId: IntentId }>(
    format: z.ZodType<Message>,
    meaning: (message: Message) => Intent,
  ) =>
  (message: unknown): Asked => {
    const { success, data, error } = format.safeParse(message);
    if (success) return { ok: true, intentId: data.intentId, toIntent: () => meaning(data) };
    const { path, message: why } = error.issues[0]!;
    return { ok: false, path: path.map(String).join('.'), why };
  };

/** Reads each kind of message that asks for something. */
export const REQUESTS: Readonly<Record<IntentMessageType, (message: unknown) => Asked>> = {
  'intent.move': reader(INTENT_MESSAGES['intent.move'], fromMove),
  'intent.chat': reader(INTENT_MESSAGES['intent.chat'], fromChat),
  'intent.action': reader(INTENT_MESSAGES['intent.action'], fromAction),
};

/** What only the server asks: it stands for somebody over HTTP, or for time that ran out. */
type ServersOwn =
  | 'exchange.expire'
  | 'member.claim'
  | 'member.forget'
  | 'member.join'
  | 'member.knock'
  | 'member.rename'
  | 'member.leave'
  | 'member.return'
  | 'session.rename'
  | 'sheet.ask'
  | 'sheet.refresh'
  | 'scene.add';
type Unasked = Exclude<Intent['type'], ActionMessage['action'] | 'move' | 'chat' | ServersOwn>;
/** A compile error here means that nobody can ask for an intent: it lacks its message. */
export type EveryIntentHasAMessage = Holds<[Unasked] extends [never] ? true : Unasked>;
