import { useEffect, useState } from 'react';
import type { GridFit } from '../../store/index.ts';
import { guessGrid } from './guessGrid.ts';

/** The grid that seems to be drawn on a picture; null while nobody knows, or where there is none. */
export function useGuess(file: File): GridFit | null {
  const [found, setFound] = useState<GridFit | null>(null);
  useEffect(() => {
    let isStale = false;
    // What is no picture at all is the import's to tell.
    guessGrid(file).then(
      (fit) => !isStale && setFound(fit),
      () => undefined,
    );
    return () => void (isStale = true);
  }, [file]);
  return found;
}
