import type { CompiledMessages } from '@tallow/shared/words';

/** Made up from English, to find words that no catalogue knows: accented, longer, in brackets. */
export const PSEUDO = 'en-XA';

interface Language {
  /** As those who speak it call it. */
  readonly name: string;
  readonly load: () => Promise<CompiledMessages>;
  /** Not offered to players. */
  readonly forTests?: true;
}

const loadEnglish = async (): Promise<CompiledMessages> => (await import('./en/index.ts')).messages;

/** The languages by their tag: each a chunk of its own, fetched when it is spoken. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  en: { name: 'English', load: loadEnglish },
  [PSEUDO]: {
    name: '⟦Éñĝļîšĥ⟧',
    load: async () => (await import('./pseudo.ts')).toPseudo(await loadEnglish()),
    forTests: true,
  },
};
