import { rulesetOf, type SheetModel } from '../../store/index.ts';
import { BarMeter } from '../controls/BarMeter.tsx';
import { useIsGm, useModel } from '../table/TableContext.ts';
import { AmountField } from './AmountField.tsx';
import { countsNow, otherResources, vitalOf } from './resources.ts';
import styles from './SheetPoints.module.css';

interface SheetPointsProps {
  readonly sheet: SheetModel;
  readonly canPlay: boolean;
}

/** The vital resource as a meter with its field, the others as numbers. */
export function SheetPoints({ sheet, canPlay }: SheetPointsProps) {
  const ruleset = useModel(rulesetOf);
  const isGm = useIsGm();
  const vital = ruleset && vitalOf(ruleset);
  if (!vital) return null;
  const left = (id: string): number => sheet.resources[id] ?? 0;
  const value = left(vital.id);
  const max = sheet.maxima[vital.id];
  return (
    <span className={styles.points}>
      {max === undefined ? <span className={styles.value}>{value}</span> : <BarMeter value={value} max={max} />}
      {canPlay && (isGm || vital.ownerSets) && <AmountField sheetIds={[sheet.id]} resource={vital} />}
      {otherResources(ruleset)
        .filter((each) => (sheet.maxima[each.id] ?? left(each.id)) > 0 && countsNow(ruleset, each, left))
        .map(({ id, name }) => (
          <span key={id} className={styles.other}>
            <span>{name}</span>{' '}
            <strong>
              {left(id)}
              {sheet.maxima[id] === undefined ? '' : `/${sheet.maxima[id]}`}
            </strong>
          </span>
        ))}
    </span>
  );
}
