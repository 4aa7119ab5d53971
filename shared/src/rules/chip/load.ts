import type { Load } from '../contract/Ruleset.ts';
import type { Entry } from '../contract/Sheet.ts';
import type { Being } from '../contract/World.ts';

/** EQP8: what an entry weighs with everything in it. What lies beside its owner is not carried. */
function weightOf(entry: Entry, entries: readonly Entry[], depth = 0): number {
  if (entry.dropped || depth > entries.length) return 0;
  return (
    entry.weight * entry.quantity + (entry.fields['negatesWeight'] === true ? 0 : contentsOf(entry, entries, depth))
  );
}

function contentsOf(container: Entry, entries: readonly Entry[], depth = 0): number {
  return entries
    .filter(({ containerId }) => containerId === container.id)
    .reduce((sum, held) => sum + weightOf(held, entries, depth + 1), 0);
}

/** EQP8, EQP9: shown, not enforced. */
export function loadOf(being: Being): Load {
  const { entries } = being.sheet;
  const isHeld = ({ containerId }: Entry): boolean =>
    containerId !== null && entries.some(({ id }) => id === containerId);
  const carried = entries.filter((entry) => !isHeld(entry)).reduce((sum, entry) => sum + weightOf(entry, entries), 0);
  const containers = entries.flatMap((entry) => {
    const limit = Number(entry.fields['weightLimit'] ?? 0);
    return entry.kind === 'container' && limit > 0
      ? [{ entryId: entry.id, carried: contentsOf(entry, entries), limit }]
      : [];
  });
  return { carried, limit: being.value('carryWeight'), containers };
}
