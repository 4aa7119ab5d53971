import { useState } from 'react';
import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import type { SceneId } from '@tallow/shared/kernel';
import { CreaturesSection } from '../../bringIn/CreaturesSection.tsx';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { Confirm } from '../../controls/Confirm.tsx';
import { DraftField } from '../../controls/DraftField.tsx';
import { Section } from '../../controls/Section.tsx';
import { FogSection } from '../../fog/FogSection.tsx';
import { GridSection } from '../../scenes/GridSection.tsx';
import { RulesSection } from '../../scenes/RulesSection.tsx';
import styles from '../../scenes/Sections.module.css';
import { useModel, useTable } from '../../table/TableContext.ts';
import { useTableUi } from '../../table/TableUi.ts';
import { words } from '../../words/words.ts';

const LIGHTS = [
  { value: 'bright', label: words.scene.bright },
  { value: 'dim', label: words.scene.dim },
  { value: 'dark', label: words.scene.dark },
] as const;

/** The GM's settings of the scene on the table. */
export function SceneTab() {
  const table = useTable();
  const ui = useTableUi();
  const scene = useModel((model) => model.scene);
  const [asking, setAsking] = useState(false);
  if (!scene) return null;
  const sceneId = scene.id as SceneId;
  return (
    <div className={styles.tab}>
      <Section>
        <DraftField
          label={words.scene.name}
          value={scene.name}
          maxLength={80}
          note={words.scene.size(Math.round(scene.width / UNITS_PER_CELL), Math.round(scene.height / UNITS_PER_CELL))}
          onCommit={(name) =>
            name.trim() !== '' && void table.act({ action: 'scene.update', sceneId, name: name.trim() })
          }
        />
        <Button wide onClick={() => ui.set({ dialog: 'import' })}>
          {words.table.importMap}
        </Button>
      </Section>
      <CreaturesSection />
      <Section title={words.scene.light}>
        <Choice
          label={words.scene.light}
          value={scene.globalLight}
          options={LIGHTS}
          onChange={(globalLight) => void table.act({ action: 'scene.update', sceneId, globalLight })}
        />
      </Section>
      <FogSection />
      <GridSection scene={scene} />
      <RulesSection />
      <Section>
        <Button kind="danger" wide onClick={() => setAsking(true)}>
          {words.scene.remove}
        </Button>
      </Section>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={words.scene.removeSure(scene.name)}
        about={words.scene.removeAbout}
        go={words.scene.removeGo}
        onGo={() => void table.act({ action: 'scene.delete', sceneId })}
      />
    </div>
  );
}
