import { expect, it } from 'vitest';
import { words as chip } from '../chip/words/en.ts';
import { words as d20 } from '../d20/words/en.ts';
import { RULESETS } from '../rulesets.ts';
import { namesOf, withNames } from './withNames.ts';

type Tree = { readonly [name: string]: string | Tree };
const keysIn = (tree: Tree, before = ''): readonly string[] =>
  Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [before + name] : keysIn(value, `${before}${name}.`),
  );
const NAMES: Readonly<Record<string, Tree>> = { chip: chip.names, d20: d20.names };

it.each(RULESETS.map((ruleset) => [ruleset.id, ruleset] as const))(
  'the catalogue of %s names all that it defines, and nothing else',
  (id, ruleset) => {
    const defined = new Set<string>();
    withNames(ruleset, (at) => {
      defined.add(at);
      return '';
    });
    expect(keysIn(NAMES[id]!).toSorted()).toEqual([...defined].toSorted());
  },
);
it('gives everything another name, and leaves what it does alone', () => {
  for (const ruleset of RULESETS) {
    const own = namesOf(NAMES[ruleset.id]!);
    const shouted = withNames(ruleset, (at) => own(at).toUpperCase());
    expect(shouted.actions.map(({ name }) => name)).toEqual(ruleset.actions.map(({ name }) => name.toUpperCase()));
    expect(shouted.actions.map(({ begin }) => begin)).toEqual(ruleset.actions.map(({ begin }) => begin));
    expect(shouted.sheet.derived.map(({ formula }) => formula)).toEqual(
      ruleset.sheet.derived.map(({ formula }) => formula),
    );
    expect(withNames(ruleset, own)).toEqual(ruleset);
  }
});
