import compile from 'icu-minify/compile';
import { parseSync, type Plugin } from 'vite';

/** A catalogue's file, as the dev server asks for it after a change, too. */
const CATALOGUE = /\/words\/[a-z]{2}(\/\w+)?\.ts(\?|$)/;
const FIRST = /\/words\/en\/index\.ts$/;

interface Text {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}

/** The texts of a catalogue: every string that is the value of a property. */
function textsIn(node: unknown): readonly Text[] {
  if (typeof node !== 'object' || node === null) return [];
  if (Array.isArray(node)) return node.flatMap(textsIn);
  if ('type' in node && node.type === 'Property' && 'value' in node) {
    const value = node.value as { readonly type: string; readonly value?: unknown };
    if (value.type === 'Literal' && typeof value.value === 'string') return [value as unknown as Text];
  }
  return Object.values(node).flatMap(textsIn);
}

/**
 * ICU messages become arrays of text and arguments when the client is built: the browser gets no parser, and a message
 * that cannot be parsed stops the build.
 */
export function compileMessages(): Plugin {
  return {
    name: 'compile-messages',
    enforce: 'pre',
    /** Words are fetched once, when the page starts. */
    hotUpdate({ file }) {
      if (!CATALOGUE.test(file)) return;
      this.environment.hot.send({ type: 'full-reload' });
      return [];
    },
    transformIndexHtml: {
      order: 'post',
      /** English is what most read: it is fetched beside the page's scripts, not after them. */
      handler: (_html, { bundle }) =>
        Object.values(bundle ?? {})
          .filter((file) => file.type === 'chunk' && file.moduleIds.some((id) => FIRST.test(id)))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head' as const,
          })),
    },
    transform: {
      filter: { id: CATALOGUE },
      handler(code) {
        let compiled = code;
        for (const { start, end, value } of textsIn(parseSync('catalogue.ts', code).program).toReversed())
          compiled = compiled.slice(0, start) + JSON.stringify(compile(value)) + compiled.slice(end);
        return { code: compiled, map: null };
      },
    },
  };
}
