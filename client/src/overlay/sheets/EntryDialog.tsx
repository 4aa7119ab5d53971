import { useState, type FormEvent } from 'react';
import type { EntryId } from '@tallow/shared/kernel';
import type { Entry, EntryKind } from '@tallow/shared/rules';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { t } from '../words/t.ts';
import styles from './EntryDialog.module.css';
import { startEntry, toNewEntry, withField, type EntryDraft } from './entryForm.ts';
import { FieldControl } from './FieldControl.tsx';
import { ModifierList } from './ModifierList.tsx';
import { RequirementList } from './RequirementList.tsx';
import { useSheetEditor } from './SheetEditor.ts';
import { WholeField } from './WholeField.tsx';

/** What the dialog is about: an entry, or a new one of a kind. */
export interface Edited {
  readonly kind: EntryKind;
  readonly entry: Entry | null;
}

interface PartProps {
  readonly draft: EntryDraft;
  readonly change: (changes: Partial<EntryDraft>) => void;
}

/** How many there are, what one weighs, and where it lies. */
function Carrying({ draft, change, selfId }: PartProps & { readonly selfId: string | undefined }) {
  const { sheet } = useSheetEditor();
  const containers = sheet.entries
    .filter(({ id, kind }) => kind === 'container' && id !== selfId)
    .map(({ id, name }) => ({ value: id as string, label: name }));
  return (
    <>
      <WholeField label={t('entry.quantity')} value={draft.quantity} onCommit={(quantity) => change({ quantity })} />
      <WholeField label={t('entry.weight')} value={draft.weight} onCommit={(weight) => change({ weight })} />
      {containers.length > 0 && (
        <SelectField
          label={t('entry.container')}
          value={draft.containerId ?? ''}
          options={[{ value: '', label: t('entry.nowhere') }, ...containers]}
          onChange={(id) => change({ containerId: id === '' ? null : (id as EntryId) })}
        />
      )}
    </>
  );
}

function Switches({ draft, change, isItem }: PartProps & { readonly isItem: boolean }) {
  const { isAtTable } = useSheetEditor();
  return (
    <div className={styles.switches}>
      <SwitchField label={t('entry.active')} checked={draft.active} onChange={(active) => change({ active })} />
      {isItem && isAtTable && (
        <SwitchField label={t('entry.dropped')} checked={draft.dropped} onChange={(dropped) => change({ dropped })} />
      )}
      <SwitchField
        label={t('entry.secret')}
        note={t('entry.secretNote')}
        checked={draft.secret}
        onChange={(secret) => change({ secret })}
      />
    </div>
  );
}

/** The form of a thing, made from what the ruleset says of its kind. */
export function EntryDialog({
  edited: { kind, entry },
  onClose,
}: {
  readonly edited: Edited;
  readonly onClose: () => void;
}) {
  const { putEntry } = useSheetEditor();
  const [draft, setDraft] = useState<EntryDraft>(() => entry ?? startEntry(kind));
  const [why, setWhy] = useState<string | null>(null);
  const change = (changes: Partial<EntryDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (draft.name.trim() === '') return setWhy(t('entry.nameMissing'));
    putEntry(toNewEntry(draft, entry?.id));
    onClose();
  };
  return (
    <Dialog
      open
      wide
      onClose={onClose}
      title={entry ? t('entry.change', { name: entry.name }) : t('entry.newOne', { kind: kind.name })}
    >
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={t('entry.name')}
          error={why}
          value={draft.name}
          maxLength={120}
          onChange={({ target }) => change({ name: target.value })}
        />
        <div className={styles.fields}>
          {kind.fields.map((definition) => (
            <FieldControl
              key={definition.id}
              definition={definition}
              value={draft.fields[definition.id] ?? definition.start}
              onCommit={(value) => setDraft((before) => withField(kind, before, definition.id, value))}
            />
          ))}
          {kind.isItem && <Carrying draft={draft} change={change} selfId={entry?.id} />}
        </div>
        <Switches draft={draft} change={change} isItem={kind.isItem} />
        <ModifierList modifiers={draft.modifiers} onChange={(modifiers) => change({ modifiers })} />
        <RequirementList requires={draft.requires} onChange={(requires) => change({ requires })} />
        <div className={styles.end}>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" type="submit">
            {t('entry.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
