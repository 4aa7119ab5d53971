import { GrammyError, HttpError } from 'grammy';

/** What became of a call to Telegram. */
export type WhyNot =
  /** Telegram asks for so many seconds of quiet. */
  | { readonly kind: 'busy'; readonly seconds: number }
  /** The person wants no messages of the bot, or never wrote to it. */
  | { readonly kind: 'unwanted' }
  | { readonly kind: 'refused' | 'unreachable'; readonly message: string };

/** Nobody is asked to wait for longer than this (s), whatever the answer says. */
const LONGEST_S = 3_600;

const UNWANTED = /chat not found|user is deactivated|bot was blocked/i;

/**
 * Why a call failed, in words that may be logged: what the network says of itself names the address, and that holds the
 * bot's token.
 */
export function whyNot(cause: unknown): WhyNot {
  if (cause instanceof GrammyError) {
    const { error_code: code, description, parameters } = cause;
    if (code === 429) return { kind: 'busy', seconds: Math.min(LONGEST_S, Math.max(1, parameters.retry_after ?? 1)) };
    if (code === 403 || UNWANTED.test(String(description))) return { kind: 'unwanted' };
    return { kind: 'refused', message: `${code} ${description}` };
  }
  if (!(cause instanceof HttpError)) return { kind: 'unreachable', message: (cause as Error).name };
  const { code, name } = cause.error as { readonly code?: string; readonly name?: string };
  return { kind: 'unreachable', message: code ?? name ?? cause.name };
}
