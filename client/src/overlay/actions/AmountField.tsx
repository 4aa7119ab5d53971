import { useState, type FormEvent } from 'react';
import type { ResourceDefinition } from '@tallow/shared/rules';
import { useTable } from '../table/TableContext.ts';
import { words } from '../words/words.ts';
import { toAmountActions } from './resources.ts';
import styles from './SheetPoints.module.css';

interface AmountFieldProps {
  readonly sheetIds: readonly string[];
  readonly resource: Pick<ResourceDefinition, 'id' | 'name'>;
}

/** Damage, healing, or a new value, by what is typed; Enter sends it. */
export function AmountField({ sheetIds, resource }: AmountFieldProps) {
  const table = useTable();
  const [typed, setTyped] = useState('');
  const apply = (event: FormEvent): void => {
    event.preventDefault();
    for (const action of toAmountActions(typed, sheetIds, resource)) void table.act(action);
    setTyped('');
  };
  return (
    <form onSubmit={apply}>
      <input
        className={styles.amount}
        aria-label={`${resource.name}: ${words.token.changeHow}`}
        title={words.actions.amountHow}
        placeholder="±"
        inputMode="text"
        autoComplete="off"
        maxLength={8}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </form>
  );
}
