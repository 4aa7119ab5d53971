import type { ResourceDefinition } from '@tallow/shared/rules';
import { AmountInput } from '../controls/AmountInput.tsx';
import { useTable } from '../table/TableContext.ts';
import { words } from '../words/words.ts';
import { toAmountActions } from './resources.ts';

interface AmountFieldProps {
  readonly sheetIds: readonly string[];
  readonly resource: Pick<ResourceDefinition, 'id' | 'name'>;
  readonly countsOnLeave?: boolean;
}

/** Damage, healing, or a new value of a resource, by what is typed. */
export function AmountField({ sheetIds, resource, countsOnLeave }: AmountFieldProps) {
  const table = useTable();
  return (
    <AmountInput
      label={`${resource.name}: ${words.actions.amountHow}`}
      hint={words.actions.amountHow}
      {...(countsOnLeave !== undefined && { countsOnLeave })}
      onAmount={(typed) => toAmountActions(typed, sheetIds, resource).forEach((action) => void table.act(action))}
    />
  );
}
