import { Crosshair, X } from 'lucide-react';
import { useEffect } from 'react';
import { Button } from '../controls/Button.tsx';
import { useMapView } from '../table/MapView.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { tokenName } from '../words/tokenName.ts';
import { t } from '../words/t.ts';
import styles from './ActionComposer.module.css';

interface TargetRowProps {
  readonly most: number;
  /** Begins to pick at once when nobody is marked. */
  readonly isEager: boolean;
}

/** Whom it is done to: the marks on the map. While it is open, a click on a token marks it. */
export function TargetRow({ most, isEager }: TargetRowProps) {
  const table = useTable();
  const view = useMapView();
  const marks = useModel((model) => model.marks);
  const tokens = useModel((model) => model.tokens);
  const isPicking = useModel((model) => model.pointing?.kind === 'targets');
  useEffect(() => {
    const { marks: marked, pointing } = table.model;
    if (marked.size > most) table.mark([...marked].slice(-most));
    if (marked.size === 0 && pointing === null && isEager) table.point({ kind: 'targets', most, aim: null });
  }, [table, most, isEager]);
  const pick = (): void => {
    if (isPicking) return table.point(null);
    table.point({ kind: 'targets', most, aim: null });
    view?.focus();
  };
  return (
    <div className={styles.targets}>
      <Button size="small" aria-pressed={isPicking} onClick={pick}>
        <Crosshair size={14} aria-hidden />
        {isPicking ? t('actions.picking') : t('actions.pickTargets')}
      </Button>
      <ul className={styles.chips} aria-label={t('actions.targets')}>
        {[...marks]
          .flatMap((id) => tokens.get(id) ?? [])
          .map((token) => (
            <li key={token.id} className={styles.chip}>
              {tokenName(token)}
              <button
                type="button"
                aria-label={t('actions.unmark', { name: tokenName(token) })}
                onClick={() => table.mark([...marks].filter((id) => id !== token.id))}
              >
                <X size={12} aria-hidden />
              </button>
            </li>
          ))}
        {marks.size === 0 && (
          <li className={styles.none}>{isPicking ? t('actions.pickHow') : t('actions.noTargets')}</li>
        )}
      </ul>
    </div>
  );
}
