import type { Ruleset } from './Ruleset.ts';
import type { SheetDefinition } from './SheetDefinition.ts';

type Called = 'name' | 'plural' | 'text';

/** Something that a ruleset defines, before the catalogue of a language names it and what lies within it. */
export type Unnamed<Thing> = Thing extends (...given: never) => unknown
  ? Thing
  : Thing extends readonly unknown[]
    ? { readonly [Key in keyof Thing]: Unnamed<Thing[Key]> }
    : Thing extends object
      ? { readonly [Key in keyof Thing as Exclude<Key, Called>]: Unnamed<Thing[Key]> }
      : Thing;

/** What is copied onto sheets, such as creatures and proficiencies, brings its names along. */
export type UnnamedSheet = Unnamed<Omit<SheetDefinition, 'proficiencies'>> & Pick<SheetDefinition, 'proficiencies'>;
export type UnnamedRuleset = Unnamed<Omit<Ruleset, 'sheet' | 'bestiary' | 'heroes'>> &
  Pick<Ruleset, 'bestiary' | 'heroes'> & { readonly sheet: UnnamedSheet };
