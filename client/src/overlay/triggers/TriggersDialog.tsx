import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { TriggerId } from '@tallow/shared/kernel';
import type { TriggerModel } from '../../store/index.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import { TriggerForm } from './TriggerForm.tsx';
import styles from './Triggers.module.css';

/** The triggers of the scene, one of them to be changed, or a new one where somebody pointed. */
export function TriggersDialog() {
  const ui = useTableUi();
  const triggers = useModel((model) => model.triggers);
  const [editing, edit] = useState<string | null>(null);
  const fresh = ui.mark?.kind === 'new-trigger' ? ui.mark.region : null;
  const trigger = editing === null ? null : (triggers.get(editing) ?? null);
  const close = (): void => {
    edit(null);
    ui.set({ dialog: null, mark: null });
  };
  const title = fresh ? t('triggers.newTitle') : trigger ? t('triggers.editTitle') : t('triggers.title');
  return (
    <Dialog open={fresh !== null || ui.dialog === 'triggers'} onClose={close} title={title}>
      {fresh && <TriggerForm trigger={null} region={fresh} onDone={close} />}
      {!fresh && trigger?.region && <TriggerForm trigger={trigger} region={trigger.region} onDone={() => edit(null)} />}
      {!fresh && !trigger && <TriggerList triggers={[...triggers.values()]} onEdit={edit} />}
    </Dialog>
  );
}

interface ListProps {
  readonly triggers: readonly TriggerModel[];
  readonly onEdit: (id: string) => void;
}
function TriggerList({ triggers, onEdit }: ListProps) {
  const table = useTable();
  if (triggers.length === 0) return <p className={styles.note}>{t('triggers.none')}</p>;
  return (
    <>
      <p className={styles.note}>{t('triggers.about')}</p>
      <ul className={styles.list}>
        {triggers.map(({ id, name: given, when, armed }) => {
          const name = given === '' ? t('triggers.unnamed') : given;
          return (
            <li key={id} className={styles.item}>
              <span className={styles.name}>
                {name}
                <small>{t(`triggers.whens.${when}`)}</small>
              </span>
              <SwitchField
                label={t('triggers.armed')}
                checked={armed}
                onChange={(isArmed) =>
                  void table.act({ action: 'trigger.update', triggerId: id as TriggerId, armed: isArmed })
                }
              />
              <IconButton icon={Pencil} size="small" label={t('triggers.edit', { name })} onClick={() => onEdit(id)} />
              <IconButton
                icon={Trash2}
                size="small"
                label={t('triggers.delete', { name })}
                onClick={() => void table.act({ action: 'trigger.delete', triggerId: id as TriggerId })}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
