import { CODE_ALPHABET, CODE_LENGTH, readJoinCode } from '@tallow/shared/kernel';

/** Addresses of our pages as a Mini App, for Telegram's buttons. */
export interface PageLinks {
  readonly home: string;
  readonly invite: (code: string) => string;
  readonly table: (sessionId: string) => string;
}

/** Undefined without an https address: Telegram opens no other as a Mini App. */
export function pageLinks(publicAddress: string | undefined): PageLinks | undefined {
  if (publicAddress === undefined || new URL(publicAddress).protocol !== 'https:') return undefined;
  const at = (path: string): string => new URL(`${path}?mode=telegram`, publicAddress).href;
  return {
    home: at('/'),
    invite: (code) => at(`/join/${encodeURIComponent(code)}`),
    table: (sessionId) => at(`/table/${sessionId}`),
  };
}

/** The join code in what stands behind `/start`; undefined when there is none. */
export function codeIn(text: string): string | undefined {
  const code = readJoinCode(text);
  return code.length === CODE_LENGTH && [...code].every((letter) => CODE_ALPHABET.includes(letter)) ? code : undefined;
}
