import { z } from 'zod';

const method = z.custom<(...args: never[]) => unknown>((value) => typeof value === 'function');
const color = z.string().regex(/^#[0-9a-f]{6}$/i);

/**
 * What is used of `window.Telegram.WebApp` (core.telegram.org/bots/webapps); what came later than version 6.0 of it may
 * be missing.
 */
const webApp = z.looseObject({
  initData: z.string().max(8_000),
  ready: method,
  expand: method,
  onEvent: method,
  BackButton: z.looseObject({ show: method, hide: method, onClick: method }),
  MainButton: z.looseObject({ setParams: method, hide: method, onClick: method }),
  HapticFeedback: z.looseObject({ impactOccurred: method, notificationOccurred: method }).optional(),
  disableVerticalSwipes: method.optional(),
});
/** Its methods, as far as they are used. */
export interface WebApp {
  readonly initData: string;
  ready(): void;
  expand(): void;
  onEvent(event: string, hear: () => void): void;
  readonly BackButton: { show(): void; hide(): void; onClick(hear: () => void): void };
  readonly MainButton: { setParams(params: object): void; hide(): void; onClick(hear: () => void): void };
  readonly HapticFeedback?: { impactOccurred(style: string): void; notificationOccurred(type: string): void };
  disableVerticalSwipes?(): void;
}

/** Undefined when it is none. Its own object is answered, not a copy: its methods may need it. */
export const readWebApp = (value: unknown): WebApp | undefined =>
  webApp.safeParse(value).success ? (value as WebApp) : undefined;

const look = z.object({
  colorScheme: z.enum(['light', 'dark']).catch('dark'),
  themeParams: z.record(z.string(), color.optional().catch(undefined)).catch({}),
});
export type ThemeParams = Readonly<Record<string, string | undefined>>;
/** How Telegram looks now. Colours that are none are left out. */
export const readLook = (
  value: unknown,
): { readonly colorScheme: 'light' | 'dark'; readonly themeParams: ThemeParams } =>
  look.catch({ colorScheme: 'dark', themeParams: {} }).parse(value);

const start = z.string().regex(/^[\w-]{1,64}$/);
/** The parameter that the link had which opened the Mini App: it is in what Telegram signed, or in the address. */
export function readStart(initData: string, search: string): string | undefined {
  const given =
    new URLSearchParams(initData).get('start_param') ?? new URLSearchParams(search).get('tgWebAppStartParam');
  return start
    .optional()
    .catch(undefined)
    .parse(given ?? undefined);
}
