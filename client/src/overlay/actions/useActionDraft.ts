import { useState } from 'react';
import type { Entry, Input } from '@tallow/shared/rules';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { refusalText } from '../words/refusalText.ts';
import { missingIn, startDraft, toMessage, type ActionDraft } from './draft.ts';
import { useCompose, type Composed } from './useComposer.ts';

interface Drafting {
  readonly draft: ActionDraft;
  readonly entry: Entry | undefined;
  /** What still has to be said. */
  readonly missing: Input | undefined;
  readonly isBusy: boolean;
  /** Why the table refused it. */
  readonly why: string | null;
  readonly change: (parts: Partial<ActionDraft>) => void;
  readonly submit: () => Promise<void>;
}

/** An action from its first draft until the table has taken it; then the marks go, and the composer with them. */
export function useActionDraft({ action, sheet, start }: Composed): Drafting {
  const table = useTable();
  const { close } = useCompose();
  const isGm = useIsGm();
  const targets = useModel((model) => model.marks.size);
  const [draft, setDraft] = useState<ActionDraft>(() => startDraft(action, sheet, isGm, start));
  const [isBusy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const missing = missingIn(action, draft, targets);
  const change = (parts: Partial<ActionDraft>): void => {
    setWhy(null);
    setDraft((before) => ({ ...before, ...parts }));
  };
  const submit = async (): Promise<void> => {
    if (missing || isBusy) return;
    setBusy(true);
    const result = await table.act(toMessage(action, sheet.id, draft, table.model), 'quiet');
    setBusy(false);
    if (!result.ok) return setWhy(refusalText(result.error));
    table.mark([]);
    close();
  };
  return { draft, entry: sheet.entries.find(({ id }) => id === draft.entryId), missing, isBusy, why, change, submit };
}
