import { useCallback } from 'react';
import { usePicture } from '../portraits/usePicture.ts';
import { useTable } from '../table/TableContext.ts';
import styles from './Handouts.module.css';

/** An uploaded picture of a page, whole. */
export function Picture({ image, name }: { readonly image: string; readonly name: string }) {
  const table = useTable();
  const load = useCallback((id: string, signal: AbortSignal) => table.loadPortrait(id, signal), [table]);
  const url = usePicture(image, load);
  return url === null ? null : <img className={styles.picture} src={url} alt={name} />;
}
