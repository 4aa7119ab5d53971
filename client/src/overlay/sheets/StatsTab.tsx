import { t } from '../words/t.ts';
import { FieldRow } from './FieldRow.tsx';
import { NumberCell } from './NumberCell.tsx';
import { useSheetEditor } from './SheetEditor.ts';
import { FactsEditor } from './SheetFacts.tsx';
import { statGroups, type StatGroupRows } from './statRows.ts';
import styles from './Stats.module.css';

function Others({ group: { others }, isEditing }: { readonly group: StatGroupRows; readonly isEditing: boolean }) {
  if (others.length === 0) return null;
  const rows = others.map((definition) => (
    <FieldRow key={definition.id} definition={definition} isEditing={isEditing} />
  ));
  return isEditing ? <div className={styles.form}>{rows}</div> : <dl className={styles.facts}>{rows}</dl>;
}

/** Everything the sheet counts, in the ruleset's groups; each number opens its reasons. */
export function StatsTab({ isEditing }: { readonly isEditing: boolean }) {
  const { ruleset, isGm } = useSheetEditor();
  const groups = statGroups(ruleset, isGm);
  if (groups.length === 0) return <p className={styles.none}>{t('sheet.empty')}</p>;
  const rows = groups.map((group) => (
    <section key={group.id} className={styles.group} aria-label={group.name}>
      <h3 className={styles.heading}>{group.name}</h3>
      <Others group={group} isEditing={isEditing} />
      <div className={styles.numbers}>
        {group.numbers.map((definition) => (
          <NumberCell key={definition.id} definition={definition} isEditing={isEditing} />
        ))}
      </div>
    </section>
  ));
  return (
    <>
      {isEditing && <FactsEditor />}
      {rows}
    </>
  );
}
