import { z } from 'zod';

/** A list with commas between. */
const list = z.string().transform((text) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
);

/** An address without a path, as browsers write it. */
const isOrigin = (text: string): boolean =>
  /^https?:\/\//.test(text) && URL.canParse(text) && new URL(text).origin === text;

/** All that the environment may say. */
export const settings = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(2567),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATA_DIR: z.string().min(1).default('./data'),
  DATABASE_URL: z.string().min(1).optional(),
  /**
   * Keys that tokens are signed with, the newest first, with commas between; without it they are in a file of the data
   * folder.
   */
  TOKEN_KEY: z.string().min(1).optional(),
  PUBLIC_ADDRESS: z.url().optional(),
  /** Whether people may come with a name and nothing else. */
  GUESTS: z.enum(['on', 'off']).default('on'),
  /** Who may make an account: everybody, people with a table's join code, nobody. */
  REGISTRATION: z.enum(['open', 'invite', 'off']).default('open'),
  /**
   * An OpenID Connect provider that people may sign in with, whoever may make an account with a password: whom it
   * vouches for has one here. By https, or on this machine.
   */
  OIDC_ISSUER: z
    .url({ protocol: /^https?$/ })
    .refine(
      (issuer) => /^https:|^http:\/\/(localhost|127\.0\.0\.1|\[::1\])([:/]|$)/.test(issuer),
      'must be an https address',
    )
    .optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  /** Without one this server is a public client, and PKCE alone proves it. */
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  /** What the button says; the provider's host without it. */
  OIDC_LABEL: z.string().min(1).max(80).optional(),
  /** The bot whose Mini App people sign in from. */
  TELEGRAM_BOT_TOKEN: z
    .string()
    .regex(/^\d+:[\w-]{20,}$/, 'must be a token of a bot')
    .optional(),
  /** Where the Bot API is spoken, if not by Telegram itself. */
  TELEGRAM_API_ROOT: z.url({ protocol: /^https?$/ }).optional(),
  /** Whether this server answers for the bot; `off` when another program does, and turns are told all the same. */
  TELEGRAM_LISTEN: z.enum(['on', 'off']).default('on'),
  /** Who looks after what all tables use: user ids or OpenID Connect subjects, with commas between. */
  ADMIN_USERS: list.default([]),
  /** Origins, besides our own, whose pages may call the API; with tokens of their own, never with our cookies. */
  ALLOWED_ORIGINS: list
    .pipe(z.array(z.string().refine(isOrigin, 'must be origins such as https://overlay.example.org')))
    .default([]),
  /** Origins whose pages may show our page in a frame; `*.` stands for all names below. */
  FRAME_ANCESTORS: list
    .pipe(
      z.array(z.string().regex(/^https?:\/\/(\*\.)?[\w-]+(\.[\w-]+)*(:\d+)?$/, 'must be origins, separated by commas')),
    )
    .default([]),
  /** A Redis that several server processes share; without it there is one process. */
  REDIS_URL: z.string().min(1).optional(),
  /** Where the proxy in front leads to this process alone: a path, or host and path, without a scheme. */
  PROCESS_ADDRESS: z
    .string()
    .regex(/^([^/\s:]+(:\d+)?)?(\/[^/\s]+)*$/, 'must be like /p1 or play.example.org/p1')
    .optional(),
  /** Hosts that sockets lead to, where they differ from the page's: processes with addresses of their own. */
  SOCKET_HOSTS: z
    .string()
    .min(1)
    .transform((list) => list.split(',').map((host) => host.trim()))
    .pipe(z.array(z.string().regex(/^[\w.-]+(:\d+)?$/, 'must be hosts, separated by commas')))
    .optional(),
  /** `development` brings Colyseus' playground along. */
  NODE_ENV: z.string().optional(),
  OPERATOR_USER: z.string().min(1).default('operator'),
  OPERATOR_PASSWORD: z.string().min(1).optional(),
  /** Steps of a session's past that stay in the database; chat always stays. */
  JOURNAL_KEEP: z.coerce.number().int().min(10_000).default(100_000),
  /** An OpenTelemetry collector that hears, by OTLP over HTTP, what requests took. */
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info'),
  /** Seconds; for people who want a shorter or longer patience than the ten minutes. */
  IDLE_WARN_AFTER: z.coerce.number().positive().optional(),
  IDLE_CLOSE_AFTER: z.coerce.number().positive().optional(),
});

const environment = settings.refine(
  ({ OIDC_ISSUER, OIDC_CLIENT_ID }) => (OIDC_ISSUER === undefined) === (OIDC_CLIENT_ID === undefined),
  { path: ['OIDC_CLIENT_ID'], message: 'is needed with OIDC_ISSUER, and that with it' },
);

export type Config = z.infer<typeof environment>;

/** Reads the environment. Throws with one line for each setting that makes no sense. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = environment.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Error(parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
}
