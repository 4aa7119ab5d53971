import type { MemberModel } from '../../store/index.ts';
import { words } from '../words.ts';

export type Recipients = 'all' | 'gm' | readonly string[];
export type Message = { readonly ok: true; readonly text: string; readonly to: Recipients } | { readonly ok: false; readonly why: string };

const lower = (text: string): string => text.toLocaleLowerCase();

/** The member whose name the text starts with, longest name first, so that names may have spaces; quotes may hold it. */
function readName(rest: string, others: readonly MemberModel[]): { readonly member: MemberModel; readonly text: string } | undefined {
  const quoted = /^["“]([^"”]+)["”]\s*([\s\S]*)$/.exec(rest);
  if (quoted) {
    const member = others.find(({ displayName }) => lower(displayName) === lower(quoted[1]!.trim()));
    return member && { member, text: quoted[2]! };
  }
  const longestFirst = others.toSorted((a, b) => b.displayName.length - a.displayName.length);
  const member = longestFirst.find(({ displayName }) => lower(rest).startsWith(lower(displayName)) && /^(\s|$)/.test(rest.slice(displayName.length)));
  return member && { member, text: rest.slice(member.displayName.length).trim() };
}

function readWhisper(rest: string, others: readonly MemberModel[]): Message {
  if (rest === '') return { ok: false, why: words.chat.whisperHow };
  const found = readName(rest, others);
  if (!found) return { ok: false, why: words.chat.nobodyCalled(rest.split(/\s/)[0]!.replaceAll('"', '')) };
  return found.text === '' ? { ok: false, why: words.chat.whisperHow } : { ok: true, text: found.text, to: [found.member.userId] };
}

/** Reads what was typed: `/w name text`, `/gm text`, or plain text for `to`. `//` starts a text with a slash. */
export function readMessage(typed: string, to: Recipients, others: readonly MemberModel[]): Message {
  const text = typed.trim();
  if (text.startsWith('//')) return { ok: true, text: text.slice(1), to };
  const command = /^\/(\S+)\s*([\s\S]*)$/.exec(text);
  if (!command) return { ok: true, text, to };
  const [, name, rest] = command as unknown as [string, string, string];
  if (['w', 'whisper', 't', 'tell'].includes(lower(name))) return readWhisper(rest.trim(), others);
  if (lower(name) !== 'gm') return { ok: false, why: words.chat.unknownCommand(name) };
  return rest.trim() === '' ? { ok: false, why: words.chat.whisperHow } : { ok: true, text: rest.trim(), to: 'gm' };
}
