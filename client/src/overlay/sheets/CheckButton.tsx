import type { ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import type { ActionStart } from './entryActions.ts';
import { useSheetEditor } from './SheetEditor.ts';
import { useStartAction } from './useStartAction.ts';

interface CheckButtonProps {
  readonly start: ActionStart;
  readonly onDone?: () => void;
  /** The accessible name, where the words on it are too few. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** Opens the composer with what the button stands beside. Only at a table. */
export function CheckButton({ start, onDone, label, children }: CheckButtonProps) {
  const { sheet } = useSheetEditor();
  const open = useStartAction(sheet.id);
  const press = (): void => {
    onDone?.();
    open(start);
  };
  return (
    <Button size="small" aria-label={label} onClick={press}>
      {children}
    </Button>
  );
}
