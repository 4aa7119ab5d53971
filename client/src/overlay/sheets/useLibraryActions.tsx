import { GitCompareArrows, Save } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { staleVersion } from '../../net/staleVersion.ts';
import { useLibrary } from '../account/useLibrary.ts';
import type { MenuAction } from '../controls/MenuItems.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import { CompareDialog } from './CompareDialog.tsx';
import type { SheetEditor } from './SheetEditor.ts';

/** What goes between a character at the table and its owner's library, for its owner and the GM. */
export function useLibraryActions({ ruleset, sheet, canPlay, isGm }: SheetEditor): {
  readonly actions: readonly MenuAction[];
  readonly dialog: ReactNode;
} {
  const library = useLibrary();
  const table = useTable();
  const isOwner = useModel((model) => model.me.userId === sheet.ownerId);
  const [purpose, setPurpose] = useState<'take' | 'ask' | 'write' | null>(null);
  if (!canPlay || sheet.origin?.kind !== 'character') return { actions: [], dialog: null };
  const write = async (version?: number): Promise<void> => {
    const isDone = await library.writeBack(table.model.session.id, sheet.id, version);
    table.notify(t(isDone ? 'sheet.wroteBack' : 'sheet.ownerAsked', { name: sheet.name }), 'success');
  };
  const writeBack = (): void =>
    void write().catch((cause: unknown) =>
      staleVersion(cause) === null ? table.notify(toSentence(cause), 'danger') : setPurpose('write'),
    );
  return {
    actions: [
      { label: t('compare.open'), icon: GitCompareArrows, onPick: () => setPurpose(isGm ? 'take' : 'ask') },
      { label: t(isOwner ? 'sheet.writeBack' : 'sheet.askWriteBack'), icon: Save, onPick: writeBack },
    ],
    dialog: purpose && (
      <CompareDialog
        ruleset={ruleset}
        sheet={sheet}
        purpose={purpose}
        onClose={() => setPurpose(null)}
        onWrite={write}
      />
    ),
  };
}
