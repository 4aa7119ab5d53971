import type { Modifier } from '../contract/Effect.ts';
import type { Sheet } from '../contract/Sheet.ts';
import type { Word } from '../../words/index.ts';

export interface SourcedModifier {
  /** The name of the entry or effect that brings it. */
  readonly from: Word;
  readonly isSecret: boolean;
  readonly modifier: Modifier;
}

/** Everything that modifies a sheet: what is active and not dropped, and every effect. */
export function modifiersOf(sheet: Sheet): readonly SourcedModifier[] {
  const worn = sheet.entries
    .filter((entry) => entry.active && !entry.dropped)
    .map(({ name, modifiers, secret }) => ({ name, modifiers, isSecret: secret }));
  const lasting = sheet.effects.map(({ name, modifiers, hidden }) => ({ name, modifiers, isSecret: hidden }));
  return [...worn, ...lasting].flatMap(({ name, modifiers, isSecret }) =>
    modifiers.map((modifier) => ({ from: name, isSecret, modifier })),
  );
}

/** What is added to one stat, by whom. */
export function additionsTo(
  stat: string,
  modifiers: readonly SourcedModifier[],
): readonly { readonly from: Word; readonly add: number }[] {
  return modifiers.flatMap(({ from, modifier }) =>
    modifier.kind === 'stat' && modifier.stat === stat ? [{ from, add: modifier.add }] : [],
  );
}
