import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { SheetId } from '@tallow/shared/kernel';
import { deriveBeing, instantiate, type SheetTemplate } from '@tallow/shared/rules';
import { spokenRuleset } from '../../store/index.ts';
import type { Library, SheetCollection } from '../../net/library.ts';
import type { SheetEditor } from '../sheets/SheetEditor.ts';
import { toSentence } from '../words/toSentence.ts';
import { editTemplate, withEntry, withoutEntry } from './editTemplate.ts';

interface LibrarySheetEditor {
  /** Null for rules that this page does not know. */
  readonly editor: SheetEditor | null;
  readonly isSaving: boolean;
  readonly error: string | null;
}
interface LibrarySheetProps {
  readonly library: Library;
  readonly collection: SheetCollection;
  readonly sheet: LibrarySheetReply;
  readonly onSaved: (sheet: LibrarySheetReply) => void;
}

/** Saves one template after the other, each on top of the version before; what changes meanwhile goes with the next. */
function useSaving({ library, collection, sheet, onSaved }: LibrarySheetProps): {
  readonly save: (template: SheetTemplate) => void;
  readonly isSaving: boolean;
  readonly error: string | null;
  readonly setError: (error: string | null) => void;
} {
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const saving = useRef<{ version: number; wanted: SheetTemplate | null; isBusy: boolean }>({
    version: sheet.version,
    wanted: null,
    isBusy: false,
  });
  const save = useCallback(
    (template: SheetTemplate): void => {
      const now = saving.current;
      now.wanted = template;
      if (now.isBusy) return;
      const drain = async (): Promise<void> => {
        now.isBusy = true;
        setSaving(true);
        try {
          while (now.wanted) {
            const next = now.wanted;
            now.wanted = null;
            const saved = await library.changeSheet(collection, sheet.id, { template: next, version: now.version });
            now.version = saved.version;
            setError(null);
            onSaved(saved);
          }
        } catch (cause) {
          setError(toSentence(cause));
        } finally {
          now.isBusy = false;
          setSaving(false);
        }
      };
      void drain();
    },
    [library, collection, sheet.id, onSaved],
  );
  return { save, isSaving, error, setError };
}

/** A sheet of the library that lies open: each edit shows at once and is saved by itself. */
export function useLibrarySheetEditor(props: LibrarySheetProps): LibrarySheetEditor {
  const { collection, sheet } = props;
  const [template, setTemplate] = useState<SheetTemplate>(sheet.template);
  const { save, isSaving, error, setError } = useSaving(props);
  const latest = useRef(template);
  useEffect(() => void (latest.current = template), [template]);
  const change = useCallback(
    (next: SheetTemplate): void => {
      latest.current = next;
      setTemplate(next);
      save(next);
    },
    [save],
  );
  const editor = useMemo((): SheetEditor | null => {
    const ruleset = spokenRuleset(template.ruleset);
    if (!ruleset) return null;
    const open = instantiate(ruleset, template, { id: 'open' as SheetId, ownerId: null, side: 'party', origin: null });
    return {
      ruleset,
      sheet: open,
      being: deriveBeing(ruleset, open),
      canEdit: true,
      canPlay: false,
      isGm: collection === 'monsters',
      isAtTable: false,
      edit: (changes) => change(editTemplate(latest.current, changes)),
      putEntry: (entry) => change(withEntry(latest.current, entry, crypto.randomUUID())),
      removeEntry: (entryId) => change(withoutEntry(latest.current, entryId)),
      complain: setError,
    };
  }, [template, collection, change, setError]);
  return { editor, isSaving, error };
}
