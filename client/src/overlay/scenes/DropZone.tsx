import { FileDown } from 'lucide-react';
import { useRef, useState, type DragEvent } from 'react';
import { Button } from '../controls/Button.tsx';
import { t } from '../words/t.ts';
import styles from './ImportDialog.module.css';
import { MAP_FILES } from './importStates.ts';

/** Takes one file, dropped or chosen. */
export function DropZone({ onFile }: { readonly onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) onFile(file);
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  return (
    <div
      className={styles.zone}
      data-over={isOver ? '' : undefined}
      onDrop={onDrop}
      onDragOver={onDragOver}
      onDragLeave={() => setOver(false)}
    >
      <FileDown size={28} strokeWidth={1.5} aria-hidden />
      <p className={styles.drop}>{t('importing.drop')}</p>
      <Button kind="primary" onClick={() => input.current?.click()}>
        {t('importing.choose')}
      </Button>
      <p className={styles.kinds}>{t('importing.kinds')}</p>
      <input
        ref={input}
        type="file"
        accept={MAP_FILES}
        aria-label={t('importing.choose')}
        tabIndex={-1}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </div>
  );
}
