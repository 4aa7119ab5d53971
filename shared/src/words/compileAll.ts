import compile from 'icu-minify/compile';
import type { Messages } from './Messages.ts';
import type { CompiledMessages } from './toTranslator.ts';

/** Compiles a catalogue where no build has done so; what a build has compiled stays as it is. */
export function compileAll(messages: Messages | CompiledMessages): CompiledMessages {
  return Object.fromEntries(
    Object.entries(messages).map(([name, value]) => {
      if (Array.isArray(value)) return [name, value];
      return [name, typeof value === 'string' ? compile(value) : compileAll(value as Messages)];
    }),
  );
}
