import type { SheetId } from '../../kernel/index.ts';
import type { CardLine } from '../../rules/index.ts';
import type { Witness } from '../sight/Witness.ts';

/** A line as the witness may read it: numbers of a sheet are its readers'; what befell the unseen is told to nobody. */
export function lineFor(witness: Witness, actor: SheetId | null, line: CardLine): CardLine | undefined {
  if (line.of === null && actor !== null && !witness.sees(actor)) return undefined;
  if (line.kind === 'roll' && line.on !== undefined && !witness.sees(line.on)) return undefined;
  if (line.kind === 'note' && line.gmOnly && !witness.isGm) return undefined;
  if (line.of !== null && !witness.sees(line.of)) return undefined;
  if (line.kind === 'effect' && line.hidden && !witness.isGm) return undefined;
  if (line.kind === 'roll')
    return { ...line, rolled: witness.roll(line.of, line.rolled), against: againstFor(witness, line) };
  if (line.kind === 'damage')
    return witness.readsNumbers(line.of) ? line : { ...line, rolled: line.taken, reasons: [] };
  if (line.of === null || witness.reads(line.of)) return line;
  switch (line.kind) {
    case 'heal':
      return witness.isVital(line.resource) ? line : undefined;
    case 'note':
      return line.forReaders ? undefined : line;
    default:
      return line;
  }
}

function againstFor(witness: Witness, { against, againstOf }: Extract<CardLine, { kind: 'roll' }>): number | null {
  return witness.isGm || (againstOf !== null && witness.readsNumbers(againstOf)) ? against : null;
}
