import type { Modifier } from '../contract/Effect.ts';
import type { Sheet } from '../contract/Sheet.ts';

export interface SourcedModifier {
  /** The name of the entry or effect that brings it. */
  readonly from: string;
  readonly modifier: Modifier;
}

/** Everything that modifies a sheet: what is active and not dropped, and every effect. */
export function modifiersOf(sheet: Sheet): readonly SourcedModifier[] {
  const worn = sheet.entries.filter((entry) => entry.active && !entry.dropped);
  return [...worn, ...sheet.effects].flatMap(({ name, modifiers }) => modifiers.map((modifier) => ({ from: name, modifier })));
}

/** What is added to one stat, by whom. */
export function additionsTo(stat: string, modifiers: readonly SourcedModifier[]): readonly { readonly from: string; readonly add: number }[] {
  return modifiers.flatMap(({ from, modifier }) => (modifier.kind === 'stat' && modifier.stat === stat ? [{ from, add: modifier.add }] : []));
}
