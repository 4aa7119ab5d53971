import { useEffect, useRef } from 'react';
import { useToast } from '../controls/useToast.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { refusalText } from '../words/refusalText.ts';

/** Shows notes for the whole table as toasts, each once. */
export function NoticeToasts() {
  const table = useTable();
  const toast = useToast();
  const notices = useModel((model) => model.notices);
  const shown = useRef(0);
  useEffect(() => {
    for (const { id, text, tone, at, error } of notices) {
      if (id <= shown.current) continue;
      shown.current = id;
      if (at !== null) continue;
      toast(error ? refusalText(error) : text, { tone });
      table.dismiss(id);
    }
  }, [notices, table, toast]);
  return null;
}
