import type { ImportReport } from '@tallow/shared/contracts';
import { formats } from '../words/formats.ts';
import { t } from '../words/t.ts';
import styles from './ImportDialog.module.css';

type Remark = ImportReport['leftOut'][number];

/** What became of the file: what is on the map, and what is not. */
export function ImportReportList({ report }: { readonly report: ImportReport }) {
  const { grid, taken, leftOut, mended } = report;
  const found = (Object.keys(taken) as (keyof typeof taken)[]).flatMap((part) =>
    taken[part] > 0 ? [t(`importing.report.parts.${part}`, { count: taken[part] })] : [],
  );
  return (
    <div className={styles.report}>
      <p>
        {t(`importing.report.grid.${grid.source}`, {
          columns: formats.hundredths(grid.columns),
          rows: formats.hundredths(grid.rows),
        })}
      </p>
      {found.length > 0 && <p>{t('importing.report.taken', { parts: formats.list(found) })}</p>}
      <Remarks title={t('importing.report.leftOut')} remarks={leftOut} />
      <Remarks title={t('importing.report.mended')} remarks={mended} />
    </div>
  );
}

function Remarks({ title, remarks }: { readonly title: string; readonly remarks: readonly Remark[] }) {
  if (remarks.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {remarks.map(({ part, why, count }) => (
          <li key={part + why}>{count > 1 ? t('importing.report.repeated', { why, count }) : why}</li>
        ))}
      </ul>
    </>
  );
}
