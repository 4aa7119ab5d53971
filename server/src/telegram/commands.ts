import type { Context, InlineKeyboard as Keyboard } from 'grammy';
import { InlineKeyboard } from 'grammy';
import type { RandomSource } from '@tallow/shared/kernel';
import { Pace } from './Pace.ts';
import { codeIn, type PageLinks } from './pageLinks.ts';
import { rollText } from './rollText.ts';
import { t } from './words/say.ts';

/** What the commands do here. */
export interface CommandPorts {
  readonly links: PageLinks | undefined;
  readonly random: RandomSource;
  /** Keeps whether a person of Telegram is told of turns; false for somebody who is nobody here. */
  setTurnMessages(subject: string, wants: boolean): Promise<boolean>;
  /** Milliseconds that never jump. */
  elapsed(): number;
}

/** Answers a minute: to one person, and in one chat, where Telegram itself allows no more of them. */
const PER_PERSON = 12;
const PER_CHAT = 20;
/** Characters that are read of what stands behind a command. */
const MAX_TEXT = 600;
/** Characters of a name that are repeated. */
const MAX_NAME = 64;

type Command = (context: Context, text: string) => Promise<unknown>;

/** What the bot answers to, by name. */
export function commandsOf(ports: CommandPorts): Readonly<Record<'start' | 'help' | 'roll' | 'turns', Command>> {
  const people = new Pace(PER_PERSON, () => ports.elapsed());
  const chats = new Pace(PER_CHAT, () => ports.elapsed());
  // Whoever asks too often hears nothing: an answer that says so would be one more.
  const paced =
    (command: Command): Command =>
    (context, text) =>
      context.from?.is_bot === false && people.admits(String(context.from.id)) && chats.admits(String(context.chat?.id))
        ? command(context, text.slice(0, MAX_TEXT))
        : Promise.resolve();
  return {
    start: paced((context, text) => start(ports, context, text)),
    help: paced((context) => context.reply(t('help'))),
    roll: paced((context, text) =>
      context.reply(rollText((context.from?.first_name ?? '').slice(0, MAX_NAME), text, ports.random), {
        reply_parameters: { message_id: context.msgId ?? 0, allow_sending_without_reply: true },
      }),
    ),
    turns: paced((context, text) => turns(ports, context, text)),
  };
}

/** Telegram opens Mini Apps from buttons in a private chat only; elsewhere a link to the bot does it. */
function opening(context: Context, text: string, url: string, code: string | undefined): Keyboard {
  if (context.chat?.type === 'private') return new InlineKeyboard().webApp(text, url);
  return new InlineKeyboard().url(text, `https://t.me/${context.me.username}?startapp${code ? `=${code}` : ''}`);
}

async function start({ links }: CommandPorts, context: Context, text: string): Promise<unknown> {
  if (!links) return context.reply(`${t('start.about')}\n${t('start.notReachable')}`);
  const code = codeIn(text);
  if (code !== undefined)
    return context.reply(t('start.invited'), {
      reply_markup: opening(context, t('start.openInvite'), links.invite(code), code),
    });
  const said = text.trim() === '' ? t('start.about') : `${t('start.badCode')}\n${t('start.about')}`;
  return context.reply(`${said}\n${t('help')}`, {
    reply_markup: opening(context, t('start.open'), links.home, undefined),
  });
}

async function turns({ setTurnMessages }: CommandPorts, context: Context, text: string): Promise<unknown> {
  if (context.chat?.type !== 'private') return context.reply(t('turns.inPrivate'));
  const wish = text.trim().toLowerCase();
  if (wish !== 'on' && wish !== 'off') return context.reply(t('turns.how'));
  const kept = await setTurnMessages(String(context.from?.id), wish === 'on').catch(() => null);
  if (kept === null) return context.reply(t('turns.failed'));
  return context.reply(kept ? t(`turns.${wish}`) : t('turns.stranger'));
}
