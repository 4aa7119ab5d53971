import { randomInt } from 'node:crypto';
import type { Logger } from 'pino';
import type { Config } from '../config.ts';
import { Identities, Users, type Database } from '../database/index.ts';
import type { RedisLink } from '../scaleout/index.ts';
import { TelegramBot } from '../telegram/index.ts';

const ALONE = { hold: () => Promise.resolve(true), release: () => Promise.resolve() };

/** The bot of this installation; none without a token. */
export function telegramBot(
  config: Config,
  { orm }: Database,
  redis: RedisLink | undefined,
  log: Logger,
): TelegramBot | undefined {
  if (config.TELEGRAM_BOT_TOKEN === undefined) return undefined;
  const [users, identities] = [new Users(orm), new Identities(orm)];
  return new TelegramBot({
    token: config.TELEGRAM_BOT_TOKEN,
    apiRoot: config.TELEGRAM_API_ROOT,
    publicAddress: config.PUBLIC_ADDRESS,
    listens: config.TELEGRAM_LISTEN === 'on',
    sole: redis?.soleHolder('telegram-bot') ?? ALONE,
    wishes: {
      // A private chat has the number of the person.
      chatsOf: (userId) => identities.turnListeners(userId),
      drop: (userId) => users.change(userId, { turnMessages: false }),
    },
    commands: {
      random: () => randomInt(2 ** 32),
      setTurnMessages: async (subject, turnMessages) => {
        const user = await identities.userOf('telegram', subject);
        return user !== undefined && users.change(user.id, { turnMessages });
      },
    },
    log,
  });
}
