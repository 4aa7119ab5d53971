import type { FieldDefinition, FieldValue } from '@tallow/shared/rules';
import { t } from '../words/t.ts';
import { FieldControl } from './FieldControl.tsx';
import { fieldText } from './fieldText.ts';
import { useSheetEditor } from './SheetEditor.ts';
import styles from './Stats.module.css';

/** A field that is no number: read, or edited in its place. */
export function FieldRow({
  definition,
  isEditing,
}: {
  readonly definition: FieldDefinition;
  readonly isEditing: boolean;
}) {
  const { sheet, edit } = useSheetEditor();
  const value = sheet.fields[definition.id] ?? definition.start;
  const commit = (next: FieldValue): void => edit({ fields: { [definition.id]: next } });
  if (isEditing) return <FieldControl definition={definition} value={value} onCommit={commit} />;
  const text = fieldText(definition, value);
  return (
    <div className={styles.fact}>
      <dt>{definition.name}</dt>
      <dd>{text === '' ? t('sheet.unset') : text}</dd>
    </div>
  );
}
