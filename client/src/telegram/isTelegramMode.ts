const KEY = 'tallow/mode';

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/**
 * Whether this page was opened as a Mini App of Telegram: by `?mode=telegram`, or by a page of the same tab that was.
 * Where nothing can be kept, it is asked for once and lasts as long as the page.
 */
function readMode(): boolean {
  if (new URLSearchParams(location.search).get('mode') !== 'telegram') return kept() === 'telegram';
  try {
    sessionStorage.setItem(KEY, 'telegram');
  } catch {
    // As above.
  }
  return true;
}

let known: boolean | undefined;
export const isTelegramMode = (): boolean => (known ??= readMode());
