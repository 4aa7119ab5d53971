import { useEffect, useState } from 'react';
import { initialsOf } from '../../store/index.ts';
import { useTable } from '../table/TableContext.ts';
import styles from './Portrait.module.css';

interface PortraitProps {
  readonly name: string;
  /** Empty or the id of an uploaded picture. */
  readonly image: string;
  /** Of the token, behind the initials. */
  readonly color?: string | undefined;
}

function usePicture(image: string): string | null {
  const table = useTable();
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (image === '') return;
    const stop = new AbortController();
    let made = '';
    table.loadPortrait(image, stop.signal).then(
      (blob) => {
        if (!blob || stop.signal.aborted) return;
        made = URL.createObjectURL(blob);
        setUrl(made);
      },
      () => undefined,
    );
    return () => {
      stop.abort();
      setUrl(null);
      if (made !== '') URL.revokeObjectURL(made);
    };
  }, [table, image]);
  return image === '' ? null : url;
}

/** A round picture of somebody, or their initials. */
export function Portrait({ name, image, color }: PortraitProps) {
  const url = usePicture(image);
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
