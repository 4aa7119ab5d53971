import { useEffect, useState } from 'react';

/** The address of a picture for as long as it is shown; null before it is there. `load` must stay the same function. */
export function usePicture(
  image: string,
  load: (image: string, signal: AbortSignal) => Promise<Blob | null>,
): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (image === '') return;
    const stop = new AbortController();
    let made = '';
    load(image, stop.signal).then(
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
  }, [image, load]);
  return image === '' ? null : url;
}
