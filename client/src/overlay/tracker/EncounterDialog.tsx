import { useState, type FormEvent } from 'react';
import type { SheetId } from '@tallow/shared/kernel';
import { sheetOfToken, type SheetModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import styles from './EncounterDialog.module.css';
import { useFighters } from './useCanStart.ts';

const toggled = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set(ids.has(id) ? [...ids].filter((other) => other !== id) : [...ids, id]);

interface RowProps {
  readonly sheet: SheetModel;
  readonly fights: boolean;
  readonly isSurprised: boolean;
  readonly canBeSurprised: boolean;
  readonly onFights: () => void;
  readonly onSurprised: () => void;
}

function Row({ sheet: { name, side }, fights, isSurprised, canBeSurprised, onFights, onSurprised }: RowProps) {
  return (
    <li className={styles.row}>
      <label className={styles.check}>
        <input type="checkbox" checked={fights} onChange={onFights} />
        <span className={styles.name}>{name}</span>
        <span className={styles.side}>{t(`sheet.sides.${side}`)}</span>
      </label>
      {canBeSurprised && (
        <label className={styles.check} data-off={fights ? undefined : ''}>
          <input
            type="checkbox"
            aria-label={t('tracker.isSurprised', { name })}
            checked={isSurprised}
            disabled={!fights}
            onChange={onSurprised}
          />
          <span aria-hidden>{t('tracker.surprised')}</span>
        </label>
      )}
    </li>
  );
}

/** Who is in: at the start those selected, or all on the scene. */
function Form({ onClose }: { readonly onClose: () => void }) {
  const table = useTable();
  const encounter = useModel((model) => model.encounter);
  const known = new Set(encounter?.combatants.map(({ sheetId }) => sheetId));
  const fighters = useFighters()
    .filter(({ id }) => !known.has(id))
    .toSorted((a, b) => a.side.localeCompare(b.side) || a.name.localeCompare(b.name));
  const selected = [...table.model.selection].flatMap((id) => sheetOfToken(table.model, id)?.id ?? []);
  const all = fighters.map(({ id }) => id as string);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(selected.length > 1 ? selected : all));
  const [surprised, setSurprised] = useState<ReadonlySet<string>>(() => new Set());
  const sheetIds = all.filter((id) => chosen.has(id)) as SheetId[];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (encounter) void table.act({ action: 'encounter.add', sheetIds });
    else void table.act({ action: 'encounter.start', sheetIds, surprised: sheetIds.filter((id) => surprised.has(id)) });
    onClose();
  };
  if (fighters.length === 0) return <p>{encounter ? t('tracker.nobodyElse') : t('tracker.nobody')}</p>;
  return (
    <form className={styles.form} onSubmit={submit}>
      <div className={styles.picks}>
        <Button size="small" onClick={() => setChosen(new Set(all))}>
          {t('tracker.all')}
        </Button>
        <Button size="small" disabled={selected.length === 0} onClick={() => setChosen(new Set(selected))}>
          {t('tracker.selected')}
        </Button>
      </div>
      <ul>
        {fighters.map((sheet) => (
          <Row
            key={sheet.id}
            sheet={sheet}
            fights={chosen.has(sheet.id)}
            isSurprised={surprised.has(sheet.id)}
            canBeSurprised={encounter === null}
            onFights={() => setChosen(toggled(chosen, sheet.id))}
            onSurprised={() => setSurprised(toggled(surprised, sheet.id))}
          />
        ))}
      </ul>
      <Button kind="primary" type="submit" disabled={sheetIds.length === 0}>
        {encounter ? t('tracker.addGo', { count: sheetIds.length }) : t('tracker.startGo', { count: sheetIds.length })}
      </Button>
    </form>
  );
}

export function EncounterDialog() {
  const ui = useTableUi();
  const isRunning = useModel((model) => model.encounter !== null);
  const close = (): void => ui.set({ dialog: null });
  return (
    <Dialog
      open={ui.dialog === 'encounter'}
      onClose={close}
      title={isRunning ? t('tracker.addTitle') : t('tracker.startTitle')}
      about={isRunning ? undefined : t('tracker.startAbout')}
    >
      <Form onClose={close} />
    </Dialog>
  );
}
