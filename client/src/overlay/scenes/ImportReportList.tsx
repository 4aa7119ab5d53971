import type { ImportReport } from '@tallow/shared/contracts';
import { words } from '../words/words.ts';
import styles from './ImportDialog.module.css';

type Remark = ImportReport['leftOut'][number];
const { report: told } = words.importing;
const short = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/** What became of the file: what is on the map, and what is not. */
export function ImportReportList({ report }: { readonly report: ImportReport }) {
  const { grid, taken, leftOut, mended } = report;
  const found = (Object.keys(taken) as (keyof typeof taken)[]).flatMap((part) =>
    taken[part] > 0 ? [told.parts[part](taken[part])] : [],
  );
  return (
    <div className={styles.report}>
      <p>
        {told.grid[grid.source](short.format(grid.columns), short.format(grid.rows))}
        {grid.source === 'guessed' ? ` ${told.guessed}` : ''}
      </p>
      {found.length > 0 && <p>{told.taken(found)}</p>}
      <Remarks title={told.leftOut} remarks={leftOut} />
      <Remarks title={told.mended} remarks={mended} />
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
          <li key={part + why}>{count > 1 ? `${why} (${told.times(count)})` : why}</li>
        ))}
      </ul>
    </>
  );
}
