import { useState } from 'react';
import { UNITS_PER_CELL } from '@tallow/shared/geometry';
import type { SceneId } from '@tallow/shared/kernel';
import { CreaturesSection } from '../../bringIn/CreaturesSection.tsx';
import { Button } from '../../controls/Button.tsx';
import { Choice } from '../../controls/Choice.tsx';
import { Confirm } from '../../controls/Confirm.tsx';
import { DraftField } from '../../controls/DraftField.tsx';
import { Section } from '../../controls/Section.tsx';
import { DrawSwitch } from '../../drawings/DrawSwitch.tsx';
import { FogSection } from '../../fog/FogSection.tsx';
import { useDesk } from '../../sceneDesk/useDesk.ts';
import { GridSection } from '../../scenes/GridSection.tsx';
import { RulesSection } from '../../scenes/RulesSection.tsx';
import styles from '../../scenes/Sections.module.css';
import { useModel, useTable } from '../../table/TableContext.ts';
import { useTableUi } from '../../table/TableUi.ts';
import { t } from '../../words/t.ts';

const lights = () => (['bright', 'dim', 'dark'] as const).map((value) => ({ value, label: t(`scene.${value}`) }));

/** The GM's settings of the scene on the table. */
export function SceneTab() {
  const table = useTable();
  const ui = useTableUi();
  const scene = useModel((model) => model.scene);
  const desk = useDesk();
  const [asking, setAsking] = useState(false);
  if (!scene) return null;
  const sceneId = scene.id as SceneId;
  return (
    <div className={styles.tab}>
      <Section>
        <DraftField
          label={t('scene.name')}
          value={scene.name}
          maxLength={80}
          note={t('scene.size', {
            columns: Math.round(scene.width / UNITS_PER_CELL),
            rows: Math.round(scene.height / UNITS_PER_CELL),
          })}
          onCommit={(name) =>
            name.trim() !== '' && void table.act({ action: 'scene.update', sceneId, name: name.trim() })
          }
        />
        <Button wide onClick={() => ui.set({ dialog: 'scenes' })}>
          {t('desk.open')}
        </Button>
        <Button wide onClick={() => ui.set({ dialog: 'import' })}>
          {t('table.importMap')}
        </Button>
      </Section>
      <CreaturesSection />
      <Section title={t('scene.light')}>
        <Choice
          label={t('scene.light')}
          value={scene.globalLight}
          options={lights()}
          onChange={(globalLight) => void table.act({ action: 'scene.update', sceneId, globalLight })}
        />
      </Section>
      <FogSection />
      <Section title={t('toolNames.draw')}>
        <DrawSwitch />
      </Section>
      <GridSection scene={scene} />
      <RulesSection />
      <Section>
        <Button kind="danger" wide onClick={() => setAsking(true)}>
          {t('scene.remove')}
        </Button>
      </Section>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('scene.removeSure', { name: scene.name })}
        about={t('scene.removeAbout')}
        go={t('scene.removeGo')}
        onGo={() => desk.remove(scene)}
      />
    </div>
  );
}
