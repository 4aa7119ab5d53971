import { Bot, InlineKeyboard, type Context } from 'grammy';
import { commandsOf, type CommandPorts } from './commands.ts';
import { pageLinks } from './pageLinks.ts';
import { Poller, type Sole } from './Poller.ts';
import { TurnMessages, type BegunTurn, type SendMessage, type TurnWishes } from './TurnMessages.ts';
import { whyNot } from './whyNot.ts';
import { t } from './words/say.ts';

export interface TelegramBotPorts {
  readonly token: string;
  /** Where the Bot API is spoken, if not at Telegram's own address. */
  readonly apiRoot: string | undefined;
  /** What people type to come here. */
  readonly publicAddress: string | undefined;
  /** False: another program answers for the bot, and messages are only sent. */
  readonly listens: boolean;
  readonly sole: Sole;
  readonly wishes: TurnWishes;
  readonly commands: Pick<CommandPorts, 'random' | 'setTurnMessages'>;
  readonly log: { info(detail: object, message: string): void; warn(detail: object, message: string): void };
}

/** A message that takes longer (ms) is given up. */
const SENDING_MS = 10_000;
/** Asking for news waits for half a minute by itself; longer than this (s) is a dead line. */
const ASKING_S = 45;
/** A server that ends waits so long (ms) for Telegram to know what was heard. */
const CLOSING_MS = 1_000;

/**
 * The bot: hears commands in one process, tells people of their turns from every one. Speaks to nobody before it is
 * opened or a turn begins.
 */
export class TelegramBot {
  readonly #bot: Bot;
  readonly #turns: TurnMessages;
  readonly #poller: Poller | undefined;

  constructor(ports: TelegramBotPorts) {
    const { token, apiRoot, publicAddress, log } = ports;
    this.#bot = new Bot(token, { client: { timeoutSeconds: ASKING_S, ...(apiRoot !== undefined && { apiRoot }) } });
    const links = pageLinks(publicAddress);
    const elapsed = (): number => performance.now();
    this.#turns = new TurnMessages({ wishes: ports.wishes, send: this.#send, links, log, elapsed });
    const commands = commandsOf({ ...ports.commands, links, elapsed });
    for (const [name, command] of Object.entries(commands))
      this.#bot.command(name, (context: Context) => command(context, String(context.match ?? '')));
    this.#bot.catch(({ error }) => log.warn({ why: whyNot(error) }, 'The bot could not answer'));
    const listening = { start: () => this.#listen(log), stop: () => this.#bot.stop() };
    this.#poller = ports.listens
      ? new Poller(ports.sole, listening, (cause) =>
          log.warn({ why: whyNot(cause) }, 'The bot cannot listen; it tries again in a minute'),
        )
      : undefined;
  }

  open(): void {
    this.#poller?.open();
  }

  /** Somebody's turn began. Never throws, and holds nobody up. */
  begun(turn: BegunTurn): void {
    this.#turns.begun(turn);
  }

  async close(): Promise<void> {
    const waited = new Promise<void>((resolve) => setTimeout(resolve, CLOSING_MS).unref());
    await Promise.race([this.#poller?.close(), waited]);
  }

  readonly #send: SendMessage = (chat, text, button) =>
    this.#bot.api.sendMessage(
      chat,
      text,
      button ? { reply_markup: new InlineKeyboard().webApp(button.text, button.url) } : {},
      // Its type is that of a library from before there was one in Node.
      AbortSignal.timeout(SENDING_MS) as never,
    );

  async #listen(log: TelegramBotPorts['log']): Promise<void> {
    await this.#bot.start({
      allowed_updates: ['message'],
      onStart: ({ username }) => {
        log.info({ bot: username }, 'The Telegram bot listens');
        this.#tellCommands();
      },
    });
  }

  /** What Telegram offers when somebody types a slash. It only spares typing. */
  #tellCommands(): void {
    const described = (['start', 'roll', 'turns'] as const).map((command) => ({
      command,
      description: t(`commands.${command}`),
    }));
    this.#bot.api.setMyCommands(described).catch(() => undefined);
  }
}
