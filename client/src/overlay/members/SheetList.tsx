import { MapPin } from 'lucide-react';
import { useMemo } from 'react';
import { faceOf, playsSheet, type SheetModel } from '../../store/index.ts';
import { BringButton, useIsWithoutCharacter } from '../bringIn/BringCharacter.tsx';
import { cx } from '../controls/cx.ts';
import { IconButton } from '../controls/IconButton.tsx';
import list from '../controls/List.module.css';
import { usePlacing } from '../placing/usePlacing.ts';
import { Portrait } from '../portraits/Portrait.tsx';
import { useModel } from '../table/TableContext.ts';
import { useOpenSheet } from '../table/useOpenSheets.ts';
import { t } from '../words/t.ts';
import styles from './SheetList.module.css';

const SIDES = ['party', 'neutral', 'foes'] as const;

function Row({ sheet }: { readonly sheet: SheetModel }) {
  const openSheet = useOpenSheet();
  const { put } = usePlacing();
  const canPlace = useModel((model) => playsSheet(model, sheet));
  const owner = useModel((model) =>
    sheet.ownerId === null ? '' : (model.members.get(sheet.ownerId)?.displayName ?? ''),
  );
  const image = useModel((model) => faceOf(model, sheet));
  const isHere = useModel((model) => [...model.tokens.values()].some(({ sheetId }) => sheetId === sheet.id));
  return (
    <li className={cx(list.row, styles.item)}>
      <button
        type="button"
        className={cx(list.opener, styles.row)}
        aria-label={t('sheetList.open', { name: sheet.name })}
        onClick={() => openSheet(sheet.id)}
      >
        <Portrait name={sheet.name} image={image} />
        <span className={cx(list.name, list.short, styles.name)}>{sheet.name}</span>
        <span className={list.about}>{isHere ? owner : t('sheetList.noToken')}</span>
      </button>
      {!isHere && canPlace && (
        <IconButton
          icon={MapPin}
          label={t('placing.hereOf', { name: sheet.name })}
          size="small"
          side="left"
          onClick={() => put(sheet)}
        />
      )}
    </li>
  );
}

/** The sheets that one may open, by side. */
export function SheetList() {
  const sheets = useModel((model) => model.sheets);
  const isWithout = useIsWithoutCharacter();
  const groups = useMemo(
    () =>
      SIDES.map((side) => ({
        side,
        of: [...sheets.values()]
          .filter((sheet) => sheet.side === side)
          .toSorted((a, b) => a.name.localeCompare(b.name, undefined, { numeric: true })),
      })).filter(({ of }) => of.length > 0),
    [sheets],
  );
  if (groups.length === 0 && !isWithout) return null;
  return (
    <section className={styles.list} aria-label={t('sheetList.title')}>
      {isWithout && (
        <div className={styles.bring}>
          <p className={list.about}>{t('bring.hint')}</p>
          <BringButton wide />
        </div>
      )}
      {groups.map(({ side, of }) => (
        <details key={side} open={side === 'party' || of.length <= 4}>
          <summary className={styles.side}>
            {t(`sheet.sides.${side}`)} <span className={list.about}>{of.length}</span>
          </summary>
          <ul>
            {of.map((sheet) => (
              <Row key={sheet.id} sheet={sheet} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}
