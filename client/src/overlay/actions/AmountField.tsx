import type { ResourceDefinition } from '@tallow/shared/rules';
import { AmountInput } from '../controls/AmountInput.tsx';
import { useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
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
      label={t('labelled', { name: resource.name, about: t('actions.amountHow') })}
      hint={t('actions.amountHow')}
      {...(countsOnLeave !== undefined && { countsOnLeave })}
      onAmount={(typed) => toAmountActions(typed, sheetIds, resource).forEach((action) => void table.act(action))}
    />
  );
}
