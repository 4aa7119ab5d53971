import { EyeOff, Pencil, Trash2 } from 'lucide-react';
import { missing, type Entry } from '@tallow/shared/rules';
import { Badge } from '../controls/Badge.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useToast } from '../controls/useToast.ts';
import { formats } from '../words/formats.ts';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';
import { CheckButton } from './CheckButton.tsx';
import { actionWith } from './entryActions.ts';
import { EntryDetails } from './EntryDetails.tsx';
import { toNewEntry } from './entryForm.ts';
import styles from './Gear.module.css';
import type { GearNode } from './gearTree.ts';
import { useSheetEditor } from './SheetEditor.ts';

interface EntryRowProps {
  readonly node: GearNode;
  readonly onEdit: (entry: Entry) => void;
}

/** In use or not: the GM's to say, for others a word. */
function ActiveMark({ entry }: { readonly entry: Entry }) {
  const { canEdit, putEntry } = useSheetEditor();
  if (!canEdit) return entry.active ? <Badge>{t('gear.active.true')}</Badge> : null;
  return (
    <label className={styles.active} title={t('gear.setActive', { name: entry.name })}>
      <input
        type="checkbox"
        aria-label={t('gear.setActive', { name: entry.name })}
        checked={entry.active}
        onChange={({ target }) => putEntry(toNewEntry({ ...entry, active: target.checked }, entry.id))}
      />
      <span aria-hidden>{t(`gear.active.${entry.active ? 'true' : 'false'}`)}</span>
    </label>
  );
}

function Marks({ entry }: { readonly entry: Entry }) {
  const { ruleset, being } = useSheetEditor();
  const isItem = ruleset.sheet.entryKinds.find(({ id }) => id === entry.kind)?.isItem === true;
  const lacking = missing(entry.requires, being);
  return (
    <span className={styles.marks}>
      {entry.quantity !== 1 && <span>{t('gear.times', { quantity: entry.quantity })}</span>}
      {isItem && entry.weight > 0 && <span>{t('gear.weight', { weight: entry.weight * entry.quantity })}</span>}
      {entry.dropped && <span>{t('gear.dropped')}</span>}
      {entry.secret && (
        <span className={styles.secret}>
          <EyeOff size={12} aria-hidden /> {t('gear.secret')}
        </span>
      )}
      {lacking.length > 0 && (
        <span className={styles.lacking}>{t('gear.needs', { what: formats.list(lacking.map(said)) })}</span>
      )}
    </span>
  );
}

function Tools({ entry, onEdit }: { readonly entry: Entry; readonly onEdit: (entry: Entry) => void }) {
  const { ruleset, being, canEdit, canPlay, isAtTable, removeEntry, putEntry } = useSheetEditor();
  const toast = useToast();
  const start = actionWith(ruleset, entry);
  const isUsable = !entry.dropped && missing(entry.requires, being).length === 0;
  const remove = (): void => {
    removeEntry(entry.id);
    toast(t('gear.removed', { name: entry.name }), {
      action: { label: t('undo'), onPick: () => putEntry(toNewEntry(entry, entry.id)) },
    });
  };
  return (
    <span className={styles.tools}>
      <ActiveMark entry={entry} />
      {canPlay && isAtTable && start && isUsable && (
        <CheckButton start={start} label={t('gear.act', { action: start.name, name: entry.name })}>
          {start.name}
        </CheckButton>
      )}
      {canEdit && (
        <IconButton
          icon={Pencil}
          label={t('gear.edit', { name: entry.name })}
          size="small"
          onClick={() => onEdit(entry)}
        />
      )}
      {canEdit && (
        <IconButton
          icon={Trash2}
          label={t('gear.remove', { name: entry.name })}
          size="small"
          tone="danger"
          onClick={remove}
        />
      )}
    </span>
  );
}

/** One thing with what can be done with it; its details unfold, what it holds follows. */
export function EntryRow({ node: { entry, holds }, onEdit }: EntryRowProps) {
  const { being } = useSheetEditor();
  const isDead = entry.dropped || missing(entry.requires, being).length > 0;
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <details className={styles.details} data-dead={isDead ? '' : undefined}>
          <summary className={styles.summary}>
            <span className={styles.name}>{entry.name}</span>
            <Marks entry={entry} />
          </summary>
          <EntryDetails entry={entry} />
        </details>
        <Tools entry={entry} onEdit={onEdit} />
      </div>
      {holds.length > 0 && (
        <ul className={styles.held} aria-label={t('gear.holds', { name: entry.name })}>
          {holds.map((node) => (
            <EntryRow key={node.entry.id} node={node} onEdit={onEdit} />
          ))}
        </ul>
      )}
    </li>
  );
}
