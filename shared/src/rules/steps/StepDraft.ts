import type { Offer, Pause, Step } from '../contract/Action.ts';
import type { CardLine } from '../contract/Card.ts';
import type { Change } from '../contract/Change.ts';
import type { Being } from '../contract/World.ts';

/**
 * Collects a step. Changes carry outcomes, so what is changed twice within one step is read from here, not from the
 * world.
 */
export class StepDraft {
  readonly changes: Change[];
  readonly lines: CardLine[] = [];
  readonly offers: Offer[] = [];

  constructor(changes: readonly Change[] = []) {
    this.changes = [...changes];
  }

  /** What a resource will be after the changes so far. */
  resource({ sheet }: Being, id: string): number {
    const last = this.changes.findLast(
      (change) => change.type === 'ResourceSet' && change.sheetId === sheet.id && change.resource === id,
    );
    return last?.type === 'ResourceSet' ? last.value : (sheet.resources[id] ?? 0);
  }

  setResource({ sheet }: Being, id: string, value: number): void {
    this.changes.push({ type: 'ResourceSet', sheetId: sheet.id, resource: id, value });
  }

  step(pause?: Pause): Step {
    const { changes, lines, offers } = this;
    return { changes, lines, ...(pause && { pause }), ...(offers.length > 0 && { offers }) };
  }
}
