import { useRef, type ReactNode } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { SheetCollection } from '../../net/library.ts';
import { useLibrary } from '../account/useLibrary.ts';
import { useToast } from '../controls/useToast.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import { PICTURES } from './usePictureFile.tsx';

export interface LibraryPicture {
  /** Asks for a file, and sends it. */
  readonly choose: () => void;
  readonly remove: () => void;
  /** To be put anywhere beside what asks. */
  readonly input: ReactNode;
}

/** The picture of a character or a creature of the library: chosen, changed and taken away. What goes wrong is told. */
export function useLibraryPicture(
  collection: SheetCollection,
  { id, template: { name } }: LibrarySheetReply,
  onChanged: () => void,
): LibraryPicture {
  const library = useLibrary();
  const toast = useToast();
  const field = useRef<HTMLInputElement>(null);
  const complain = (cause: unknown): void => void toast(toSentence(cause), { tone: 'danger' });
  const take = (input: HTMLInputElement): void => {
    const [file] = input.files ?? [];
    if (file) void library.sendPicture(collection, id, file).then(onChanged, complain);
    input.value = '';
  };
  return {
    choose: () => field.current?.click(),
    remove: () => void library.removePicture(collection, id).then(onChanged, complain),
    input: (
      <input
        ref={field}
        type="file"
        accept={PICTURES}
        aria-label={t('sheet.portraitOf', { name })}
        tabIndex={-1}
        hidden
        onChange={({ target }) => take(target)}
      />
    ),
  };
}
