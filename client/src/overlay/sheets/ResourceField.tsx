import { useState, type FormEvent } from 'react';
import type { ResourceDefinition } from '@tallow/shared/rules';
import { countsNow, toAmountActions } from '../actions/resources.ts';
import { useTable } from '../table/TableContext.ts';
import { BarMeter } from '../controls/BarMeter.tsx';
import { words } from '../words/words.ts';
import styles from './Resources.module.css';
import { useDesk } from './SheetDesk.ts';

/** One kind of points: what is left, of how many, and a field that takes `-7`, `+5` or `34`. */
export function ResourceField({ resource }: { readonly resource: ResourceDefinition }) {
  const { sheet, being, isGm, canPlay } = useDesk();
  const [typed, setTyped] = useState('');
  const table = useTable();
  const value = sheet.resources[resource.id] ?? 0;
  const max = being.maximum(resource.id);
  const apply = (event?: FormEvent): void => {
    event?.preventDefault();
    for (const action of toAmountActions(typed, [sheet.id], resource)) void table.act(action);
    setTyped('');
  };
  return (
    <form className={styles.resource} onSubmit={apply}>
      <span className={styles.name}>{resource.name}</span>
      {Number.isFinite(max) && max > 0 ? (
        <BarMeter value={value} max={max} />
      ) : (
        <span className={styles.value}>{value}</span>
      )}
      {canPlay && (isGm || resource.ownerSets) && (
        <input
          className={styles.input}
          aria-label={`${resource.name}: ${words.sheet.amountHow}`}
          title={words.sheet.amountHow}
          placeholder="±"
          inputMode="text"
          autoComplete="off"
          maxLength={8}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onBlur={() => apply()}
        />
      )}
    </form>
  );
}

/** All points that count now: tallies such as death saves only once the vital points are gone. */
export function ResourceRow() {
  const { ruleset, being, sheet } = useDesk();
  const left = (id: string): number => sheet.resources[id] ?? 0;
  const shown = ruleset.sheet.resources.filter(
    (resource) =>
      countsNow(ruleset, resource, left) &&
      (left(resource.id) > 0 || resource.max === undefined || being.maximum(resource.id) > 0),
  );
  return (
    <fieldset className={styles.row}>
      <legend className="heard-only">{words.sheet.resources}</legend>
      {shown.map((resource) => (
        <ResourceField key={resource.id} resource={resource} />
      ))}
    </fieldset>
  );
}
