import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { Entry, EntryKind } from '@tallow/shared/rules';
import { Button } from '../controls/Button.tsx';
import { DropMenu } from '../controls/DropMenu.tsx';
import { t } from '../words/t.ts';
import { EntryDialog, type Edited } from './EntryDialog.tsx';
import { EntryRow } from './EntryRow.tsx';
import styles from './Gear.module.css';
import { gearGroups } from './gearTree.ts';
import { LoadMeter } from './LoadMeter.tsx';
import { useSheetEditor } from './SheetEditor.ts';

function AddMenu({
  kinds,
  onPick,
}: {
  readonly kinds: readonly EntryKind[];
  readonly onPick: (kind: EntryKind) => void;
}) {
  const actions = kinds.map((kind) => ({ label: kind.name, onPick: () => onPick(kind) }));
  return (
    <div>
      <DropMenu
        align="end"
        groups={[{ actions }]}
        trigger={
          <Button size="small">
            <Plus size={16} aria-hidden />
            {t('gear.add')}
          </Button>
        }
      />
    </div>
  );
}

/** Weapons, spells, and all that is carried, by kind; what lies in a container below it. */
export function GearTab() {
  const { ruleset, sheet, canEdit } = useSheetEditor();
  const [edited, setEdited] = useState<Edited | null>(null);
  const kinds = ruleset.sheet.entryKinds;
  const groups = gearGroups(kinds, sheet.entries);
  const kindOf = (id: string): EntryKind | undefined => kinds.find((kind) => kind.id === id);
  const edit = (entry: Entry): void => {
    const kind = kindOf(entry.kind);
    if (kind) setEdited({ kind, entry });
  };
  return (
    <div className={styles.tab}>
      <div className={styles.top}>
        <LoadMeter />
        {canEdit && <AddMenu kinds={kinds} onPick={(kind) => setEdited({ kind, entry: null })} />}
      </div>
      {groups.length === 0 && <p className={styles.none}>{t('sheet.empty')}</p>}
      {groups.map(({ kindId, nodes }) => (
        <section key={kindId} className={styles.group} aria-label={kindOf(kindId)?.plural}>
          <h3 className={styles.heading}>{kindOf(kindId)?.plural}</h3>
          <ul>
            {nodes.map((node) => (
              <EntryRow key={node.entry.id} node={node} onEdit={edit} />
            ))}
          </ul>
        </section>
      ))}
      {edited && (
        <EntryDialog key={edited.entry?.id ?? edited.kind.id} edited={edited} onClose={() => setEdited(null)} />
      )}
    </div>
  );
}
