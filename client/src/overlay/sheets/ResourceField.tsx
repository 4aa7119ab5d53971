import type { ResourceDefinition } from '@tallow/shared/rules';
import { AmountField } from '../actions/AmountField.tsx';
import { countsNow } from '../actions/resources.ts';
import { BarMeter } from '../controls/BarMeter.tsx';
import { t } from '../words/t.ts';
import styles from './Resources.module.css';
import { useSheetEditor } from './SheetEditor.ts';

/** One kind of points: what is left, of how many, and a field that takes `-7`, `+5` or `34`. */
function ResourceField({ resource }: { readonly resource: ResourceDefinition }) {
  const { sheet, being, isGm, canPlay } = useSheetEditor();
  const value = sheet.resources[resource.id] ?? 0;
  const max = being.maximum(resource.id);
  return (
    <div className={styles.resource}>
      <span className={styles.name}>{resource.name}</span>
      {Number.isFinite(max) && max > 0 ? (
        <BarMeter value={value} max={max} />
      ) : (
        <span className={styles.value}>{value}</span>
      )}
      {canPlay && (isGm || resource.ownerSets) && (
        <AmountField sheetIds={[sheet.id]} resource={resource} countsOnLeave />
      )}
    </div>
  );
}

/** All points that count now: tallies such as death saves only once the vital points are gone. */
export function ResourceRow() {
  const { ruleset, being, sheet } = useSheetEditor();
  const left = (id: string): number => sheet.resources[id] ?? 0;
  const shown = ruleset.sheet.resources.filter(
    (resource) =>
      countsNow(ruleset, resource, left) &&
      (left(resource.id) > 0 || resource.max === undefined || being.maximum(resource.id) > 0),
  );
  return (
    <fieldset className={styles.row}>
      <legend className="heard-only">{t('sheet.resources')}</legend>
      {shown.map((resource) => (
        <ResourceField key={resource.id} resource={resource} />
      ))}
    </fieldset>
  );
}
