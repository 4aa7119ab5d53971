import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';

/** Whom the table waits for, and what for. */
export function waitingText(whom: readonly string[], title: string): string {
  const names = formats.list(whom);
  return title === '' ? t('prompts.waiting.plain', { names }) : t('prompts.waiting.titled', { names, title });
}
