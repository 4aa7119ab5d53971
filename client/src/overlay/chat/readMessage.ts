import { parseFormula, type FormulaProblem } from '@tallow/shared/dice';
import type { RollVisibility } from '@tallow/shared/table';
import type { MemberModel } from '../../store/index.ts';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';

export type Recipients = 'all' | 'gm' | readonly string[];
export type Message =
  | { readonly ok: true; readonly kind: 'say'; readonly text: string; readonly to: Recipients }
  | { readonly ok: true; readonly kind: 'roll'; readonly formula: string; readonly visibility: RollVisibility }
  /** `problem` is about `formula`. */
  | { readonly ok: false; readonly why: string; readonly formula?: string; readonly problem?: FormulaProblem };

const lower = (text: string): string => text.toLocaleLowerCase();

/**
 * The member whose name the text starts with, longest name first, so that names may have spaces; quotes may hold it.
 */
function readName(
  rest: string,
  others: readonly MemberModel[],
): { readonly member: MemberModel; readonly text: string } | undefined {
  const quoted = /^["“]([^"”]+)["”]\s*([\s\S]*)$/.exec(rest);
  if (quoted) {
    const member = others.find(({ displayName }) => lower(displayName) === lower(quoted[1]!.trim()));
    return member && { member, text: quoted[2]! };
  }
  const longestFirst = others.toSorted((a, b) => b.displayName.length - a.displayName.length);
  const member = longestFirst.find(
    ({ displayName }) => lower(rest).startsWith(lower(displayName)) && /^(\s|$)/.test(rest.slice(displayName.length)),
  );
  return member && { member, text: rest.slice(member.displayName.length).trim() };
}

function readWhisper(rest: string, others: readonly MemberModel[]): Message {
  if (rest === '') return { ok: false, why: t('chat.whisperHow') };
  const found = readName(rest, others);
  if (!found) return { ok: false, why: t('chat.nobodyCalled', { name: rest.split(/\s/)[0]!.replaceAll('"', '') }) };
  return found.text === ''
    ? { ok: false, why: t('chat.whisperHow') }
    : { ok: true, kind: 'say', text: found.text, to: [found.member.userId] };
}

const ROLLS: Readonly<Record<string, RollVisibility>> = {
  r: 'public',
  roll: 'public',
  gmr: 'gm',
  gmroll: 'gm',
  pr: 'private',
  proll: 'private',
  selfroll: 'private',
  br: 'blind',
  broll: 'blind',
  blindroll: 'blind',
};

function readRoll(formula: string, visibility: RollVisibility): Message {
  if (formula === '') return { ok: false, why: t('rolls.how') };
  const parsed = parseFormula(formula);
  return parsed.ok
    ? { ok: true, kind: 'roll', formula, visibility }
    : { ok: false, why: said(parsed.reason.message), formula, problem: parsed.reason };
}

/** How a line begins that tells what its author does. */
export const EMOTE = '/me ';

/** Reads what was typed: a command, or plain text for `to`. `//` starts a text with a slash. */
export function readMessage(typed: string, to: Recipients, others: readonly MemberModel[]): Message {
  const text = typed.trim();
  const say = (said: string, recipients: Recipients = to): Message => ({
    ok: true,
    kind: 'say',
    text: said,
    to: recipients,
  });
  if (text.startsWith('//')) return say(text.slice(1));
  const command = /^\/(\S+)\s*([\s\S]*)$/.exec(text);
  if (!command) return say(text);
  const [name, rest] = [lower(command[1]!), command[2]!.trim()];
  const visibility = Object.hasOwn(ROLLS, name) ? ROLLS[name] : undefined;
  if (visibility) return readRoll(rest, visibility);
  if (['w', 'whisper', 't', 'tell'].includes(name)) return readWhisper(rest, others);
  if (name === 'me' || name === 'emote')
    return rest === '' ? { ok: false, why: t('chat.emoteHow') } : say(`${EMOTE}${rest}`);
  if (name !== 'gm') return { ok: false, why: t('chat.unknownCommand', { command: command[1]! }) };
  return rest === '' ? { ok: false, why: t('chat.whisperHow') } : say(rest, 'gm');
}
