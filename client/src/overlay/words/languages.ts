import type { CompiledMessages } from '@tallow/shared/words';

interface Language {
  /** As those who speak it call it. */
  readonly name: string;
  readonly load: () => Promise<CompiledMessages>;
  /** What tables and their rules say. */
  readonly loadRules: () => Promise<CompiledMessages>;
  /** For tests and development; spoken by whoever asks for it, but offered to nobody else. */
  readonly isMadeUp?: true;
}

const loadEnglish = async (): Promise<CompiledMessages> => (await import('./en/index.ts')).messages;
const loadEnglishRules = async (): Promise<CompiledMessages> =>
  // Compiled by the build, whatever its type says.
  (await import('@tallow/shared/table/words/en')).words as unknown as CompiledMessages;

/** The languages by their tag: each a chunk of its own, fetched when it is spoken. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { name: 'English', load: loadEnglish, loadRules: loadEnglishRules },
  'en-XA': {
    name: '⟦Éñĝļîšĥ⟧',
    load: async () => (await import('./pseudo.ts')).toPseudo(await loadEnglish()),
    loadRules: async () => (await import('./pseudo.ts')).toPseudo(await loadEnglishRules()),
    isMadeUp: true,
  },
};

/** What can be chosen here, by tag and name. */
export const offeredLanguages = (): readonly (readonly [tag: string, name: string])[] =>
  Object.entries(LANGUAGES).flatMap(([tag, { name, isMadeUp }]) =>
    isMadeUp && !import.meta.env.DEV ? [] : [[tag, name] as const],
  );
