import type { Entry } from '@tallow/shared/rules';
import { t } from '../words/t.ts';
import { fieldText } from './fieldText.ts';
import styles from './Gear.module.css';
import { modifierText } from './modifierText.ts';
import { useSheetEditor } from './SheetEditor.ts';

/** Everything that is known of a thing. */
export function EntryDetails({ entry }: { readonly entry: Entry }) {
  const { ruleset } = useSheetEditor();
  const kind = ruleset.sheet.entryKinds.find(({ id }) => id === entry.kind);
  const facts = (kind?.fields ?? []).flatMap((definition) => {
    const value = entry.fields[definition.id];
    const text = value === undefined || value === false || value === 0 ? '' : fieldText(definition, value);
    return text === '' ? [] : [{ id: definition.id, name: definition.name, text }];
  });
  return (
    <div className={styles.about}>
      <dl className={styles.facts}>
        {facts.map(({ id, name, text }) => (
          <div key={id}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {entry.modifiers.length > 0 && (
        <p className={styles.changes}>
          {entry.modifiers.map((modifier) => modifierText(ruleset, modifier)).join(' · ')}
        </p>
      )}
      {facts.length === 0 && entry.modifiers.length === 0 && <p>{t('sheet.unset')}</p>}
    </div>
  );
}
