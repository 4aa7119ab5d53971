import { Move, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { SheetModel } from '../../store/index.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { t } from '../words/t.ts';
import { SheetFace } from './SheetFace.tsx';
import styles from './SheetWindow.module.css';

interface SheetHeadProps {
  readonly sheet: SheetModel;
  readonly onClose: () => void;
  /** Arrow keys on the grip; absent where there is nothing to move. */
  readonly onMove?: (event: KeyboardEvent) => void;
  readonly children?: ReactNode;
}

/** The name of whose sheet this is. */
export function SheetHead({ sheet, onClose, onMove, children }: SheetHeadProps) {
  return (
    <div className={styles.title}>
      <SheetFace sheet={sheet} />
      <h2 className={styles.name} tabIndex={-1}>
        {sheet.name}
      </h2>
      {children}
      {onMove && <IconButton data-grip="" icon={Move} label={t('sheet.move')} size="small" onKeyDown={onMove} />}
      <IconButton
        icon={X}
        label={t('sheet.closeOf', { name: sheet.name })}
        size="small"
        shortcut="close"
        onClick={onClose}
      />
    </div>
  );
}
