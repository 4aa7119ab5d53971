import type { StepTable } from '../contract/SheetDefinition.ts';

/** The value of the greatest threshold met; the first one's below all of them. */
export function lookUp(table: StepTable, value: number): number {
  let found = table.steps[0]?.[1] ?? 0;
  for (const [threshold, result] of table.steps) if (value >= threshold) found = result;
  return found;
}
