import { registerHooks } from 'node:module';

/**
 * Takes guards out of modules before a server under test loads them: each a module's path, the guard, and what stands
 * there instead.
 */
export function openUp(openings) {
  registerHooks({
    load(url, context, nextLoad) {
      const loaded = nextLoad(url, context);
      let source = String(loaded.source);
      for (const [file, guard, open] of openings.filter(([suffix]) => url.endsWith(suffix))) {
        if (!source.includes(guard)) throw new Error(`${file} no longer has the guard that this test takes away`);
        source = source.replace(guard, open);
      }
      return { ...loaded, source };
    },
  });
}
