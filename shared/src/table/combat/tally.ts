import type { SheetId } from '../../kernel/index.ts';
import type { Damage, Encounter } from '../state/Encounter.ts';
import type { ActionEvent } from '../state/events/actions.ts';
import type { Total } from '../state/LogEntry.ts';

export type Narrated = Extract<ActionEvent, { readonly type: 'ActionNarrated' }>;

function plus(tally: readonly Damage[], { by, of, taken }: Damage): readonly Damage[] {
  const at = tally.findIndex((known) => known.by === by && known.of === of);
  return at < 0 ? [...tally, { by, of, taken }] : tally.with(at, { by, of, taken: tally[at]!.taken + taken });
}

/** Adds the damage of a step to the encounter's tally; what was done for the GM's eyes is in no summary. */
export function withDamage(encounter: Encounter, { actor, lines, visibility }: Narrated): Encounter {
  if (visibility === 'gm') return encounter;
  let { tally } = encounter;
  for (const line of lines)
    if (line.kind === 'damage' && line.taken > 0)
      tally = plus(tally, { by: actor === line.of ? null : actor, of: line.of, taken: line.taken });
  return tally === encounter.tally ? encounter : { ...encounter, tally };
}

/** What each of those named dealt to and took from the others named; damage that involves anybody else is left out. */
export function totals(tally: readonly Damage[], among: readonly SheetId[]): readonly Total[] {
  const known = tally.filter(({ by, of }) => among.includes(of) && (by === null || among.includes(by)));
  const sum = (damages: readonly Damage[]): number => damages.reduce((total, { taken }) => total + taken, 0);
  return among.map((sheetId) => ({
    sheetId,
    dealt: sum(known.filter(({ by }) => by === sheetId)),
    taken: sum(known.filter(({ of }) => of === sheetId)),
  }));
}
