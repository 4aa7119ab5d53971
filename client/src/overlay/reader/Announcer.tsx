import { useEffect, useState } from 'react';
import type { TableModel } from '../../store/index.ts';
import { useTable } from '../table/TableContext.ts';
import { toNews } from './toNews.ts';

/** Changes are gathered this long (ms), so that a walk is told once, by where it ends. */
const GATHER_MS = 900;

/** Tells screen readers politely what others say and do. */
export function Announcer() {
  const table = useTable();
  const [news, setNews] = useState('');
  useEffect(() => {
    let told: TableModel = table.model;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tell = (): void => {
      timer = undefined;
      const lines = toNews(told, table.model);
      told = table.model;
      if (lines.length > 0) setNews(lines.join('. '));
    };
    const stop = table.subscribe(() => (timer ??= setTimeout(tell, GATHER_MS)));
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [table]);
  return (
    <div className="heard-only" aria-live="polite">
      {news}
    </div>
  );
}
