import { useCallback } from 'react';
import { initialsOf } from '../../store/index.ts';
import { useTable } from '../table/TableContext.ts';
import styles from './Portrait.module.css';
import { usePicture } from './usePicture.ts';

interface PortraitProps {
  readonly name: string;
  /** Empty or the id of an uploaded picture. */
  readonly image: string;
  /** Of the token, behind the initials. */
  readonly color?: string | undefined;
}

/** A round picture of somebody, or their initials. */
export function Portrait({ name, image, color }: PortraitProps) {
  const table = useTable();
  const load = useCallback((id: string, signal: AbortSignal) => table.loadPortrait(id, signal), [table]);
  const url = usePicture(image, load);
  return (
    <span className={styles.portrait} style={color === undefined ? undefined : { borderColor: color }} aria-hidden>
      {url === null ? (
        <span className={styles.initials}>{initialsOf(name) || '?'}</span>
      ) : (
        <img src={url} alt="" draggable={false} />
      )}
    </span>
  );
}
