import { useRef, useState, type ReactNode } from 'react';
import { useSendPicture } from './useSendPicture.ts';

export const PICTURES = 'image/png,image/jpeg,image/webp';

interface PictureFile {
  readonly isSending: boolean;
  /** Asks for a file, and sends it. */
  readonly choose: () => void;
  /** Sends one that is there already. */
  readonly send: (file: File) => void;
  /** To be put anywhere beside the button that asks. */
  readonly input: ReactNode;
}

/** Sends a picture to the table, cut to a square or whole; `onSent` gets its id. What goes wrong is told. */
export function usePictureFile(
  label: string,
  onSent: (portraitId: string, file: File) => void,
  shape?: 'whole',
): PictureFile {
  const sendPicture = useSendPicture(shape);
  const field = useRef<HTMLInputElement>(null);
  const [isSending, setSending] = useState(false);
  const send = async (file: File): Promise<void> => {
    setSending(true);
    const portraitId = await sendPicture(file);
    if (portraitId !== null) onSent(portraitId, file);
    setSending(false);
  };
  const take = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file) void send(file);
    input.value = '';
  };
  const input = (
    <input
      ref={field}
      type="file"
      accept={PICTURES}
      aria-label={label}
      tabIndex={-1}
      hidden
      onChange={({ target }) => take(target)}
    />
  );
  return { isSending, send: (file) => void send(file), choose: () => field.current?.click(), input };
}
