import { useCallback } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { SheetCollection } from '../../net/library.ts';
import { useLibrary } from '../account/useLibrary.ts';
import { Initials } from './Initials.tsx';
import styles from './Portrait.module.css';
import { usePicture } from './usePicture.ts';

interface LibraryPortraitProps {
  readonly collection: SheetCollection;
  readonly sheet: Pick<LibrarySheetReply, 'id' | 'template'>;
}

/** A round picture of somebody in the library, or their initials. */
export function LibraryPortrait({ collection, sheet: { id, template } }: LibraryPortraitProps) {
  const library = useLibrary();
  const { name, image } = template;
  const load = useCallback(
    (picture: string, signal: AbortSignal) => library.picture(collection, id, picture, signal),
    [library, collection, id],
  );
  const url = usePicture(image, load);
  if (url === null) return <Initials name={name} />;
  return (
    <span className={styles.portrait} aria-hidden>
      <img src={url} alt="" draggable={false} />
    </span>
  );
}
