import { useEffect, useState } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { SheetCollection } from '../../net/library.ts';
import { useLibrary } from '../account/useLibrary.ts';
import { Initials } from './Initials.tsx';
import styles from './Portrait.module.css';

interface LibraryPortraitProps {
  readonly collection: SheetCollection;
  readonly sheet: Pick<LibrarySheetReply, 'id' | 'template'>;
}

/** A round picture of somebody in the library, or their initials. */
export function LibraryPortrait({ collection, sheet: { id, template } }: LibraryPortraitProps) {
  const library = useLibrary();
  const { name, image } = template;
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (image === '') return;
    const stop = new AbortController();
    let made = '';
    library.picture(collection, id, image, stop.signal).then(
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
  }, [library, collection, id, image]);
  if (url === null || image === '') return <Initials name={name} />;
  return (
    <span className={styles.portrait} aria-hidden>
      <img src={url} alt="" draggable={false} />
    </span>
  );
}
