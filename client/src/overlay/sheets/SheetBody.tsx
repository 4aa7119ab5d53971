import { Tabs } from '@base-ui/react/tabs';
import { Check, Pencil } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { Button } from '../controls/Button.tsx';
import { t } from '../words/t.ts';
import { EffectsTab } from './EffectsTab.tsx';
import { GearTab } from './GearTab.tsx';
import { NotesTab } from './NotesTab.tsx';
import { ProficienciesTab } from './ProficienciesTab.tsx';
import { ResourceRow } from './ResourceField.tsx';
import styles from './Sheet.module.css';
import { SheetEditorContext, type SheetEditor } from './SheetEditor.ts';
import { SheetFacts } from './SheetFacts.tsx';
import { StatsTab } from './StatsTab.tsx';

const PARTS = ['stats', 'gear', 'proficiencies', 'effects', 'notes'] as const;
type SheetPart = (typeof PARTS)[number];

interface SheetBodyProps {
  readonly editor: SheetEditor;
  /** Opens ready to be changed. */
  readonly startsEditing?: boolean;
  /** Buttons beside the one that begins to edit. */
  readonly tools?: ReactNode;
}

/** Everything on a sheet, below its name. */
export function SheetBody({ editor, startsEditing = false, tools }: SheetBodyProps) {
  const [part, setPart] = useState<SheetPart>('stats');
  const [wantsEdit, setWantsEdit] = useState(startsEditing);
  const isEditing = editor.canEdit && wantsEdit;
  const parts = PARTS.filter((id) => editor.isAtTable || (id !== 'effects' && (id !== 'notes' || editor.isGm)));
  return (
    <SheetEditorContext value={editor}>
      <div className={styles.body}>
        <SheetFacts>
          {tools}
          {editor.canEdit && (
            <Button size="small" aria-pressed={isEditing} onClick={() => setWantsEdit(!isEditing)}>
              {isEditing ? <Check size={14} aria-hidden /> : <Pencil size={14} aria-hidden />}
              {isEditing ? t('sheet.editing') : t('sheet.edit')}
            </Button>
          )}
        </SheetFacts>
        {editor.isAtTable && <ResourceRow />}
        <Tabs.Root className={styles.tabs} value={part} onValueChange={(next) => setPart(next as SheetPart)}>
          <Tabs.List className={styles.list} aria-label={t('sheet.parts')} activateOnFocus>
            {parts.map((id) => (
              <Tabs.Tab key={id} value={id} className={styles.tab}>
                {t(`sheet.tabs.${id}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
          <Tabs.Panel value="stats" className={styles.panel}>
            <StatsTab isEditing={isEditing} />
          </Tabs.Panel>
          <Tabs.Panel value="gear" className={styles.panel}>
            <GearTab />
          </Tabs.Panel>
          <Tabs.Panel value="proficiencies" className={styles.panel}>
            <ProficienciesTab isEditing={isEditing} />
          </Tabs.Panel>
          {editor.isAtTable && (
            <Tabs.Panel value="effects" className={styles.panel}>
              <EffectsTab />
            </Tabs.Panel>
          )}
          <Tabs.Panel value="notes" className={styles.panel}>
            <NotesTab />
          </Tabs.Panel>
        </Tabs.Root>
      </div>
    </SheetEditorContext>
  );
}
