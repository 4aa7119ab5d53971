import type { SceneId } from '@tallow/shared/kernel';
import type { SceneModel } from '../../store/index.ts';
import { Choice } from '../controls/Choice.tsx';
import { DraftField } from '../controls/DraftField.tsx';
import { Section } from '../controls/Section.tsx';
import { useTable } from '../table/TableContext.ts';
import { toPositive, toWhole } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import { CellsFields } from './CellsFields.tsx';
import { GridLines } from './GridLines.tsx';
import { NudgeButtons } from './NudgeButtons.tsx';
import styles from './Sections.module.css';
import { toShift } from './toShift.ts';

const kinds = () => (['square', 'hex', 'none'] as const).map((value) => ({ value, label: t(`scene.${value}`) }));

export function GridSection({ scene }: { readonly scene: SceneModel }) {
  const table = useTable();
  const { grid } = scene;
  const change = (part: Partial<SceneModel['grid']>): void =>
    void table.act({ action: 'scene.update', sceneId: scene.id as SceneId, grid: { ...grid, ...part } });
  const refuse = (): void => table.notify(t('scene.notANumber'), 'danger');
  const commitDistance = (text: string): void => {
    const distance = toPositive(text);
    if (distance === null) refuse();
    else change({ distance });
  };
  const commitShift =
    (key: 'offsetX' | 'offsetY') =>
    (text: string): void => {
      const whole = toWhole(text);
      if (whole === null) refuse();
      else change({ [key]: toShift(whole) });
    };
  return (
    <Section title={t('scene.grid')}>
      <Choice label={t('scene.gridKind')} value={grid.kind} options={kinds()} onChange={(kind) => change({ kind })} />
      <CellsFields scene={scene} />
      <div className={styles.pair}>
        <DraftField
          label={t('scene.distance')}
          value={String(grid.distance)}
          inputMode="decimal"
          onCommit={commitDistance}
        />
        <DraftField
          label={t('scene.unit')}
          value={grid.unit}
          maxLength={12}
          onCommit={(unit) => change({ unit: unit.trim() })}
        />
        <DraftField
          label={t('scene.offsetX')}
          value={String(grid.offsetX)}
          inputMode="numeric"
          unit="%"
          onCommit={commitShift('offsetX')}
        />
        <DraftField
          label={t('scene.offsetY')}
          value={String(grid.offsetY)}
          inputMode="numeric"
          unit="%"
          onCommit={commitShift('offsetY')}
        />
      </div>
      <NudgeButtons
        onNudge={(x, y) => change({ offsetX: toShift(grid.offsetX + x), offsetY: toShift(grid.offsetY + y) })}
      />
      {grid.kind !== 'none' && <GridLines grid={grid} onChange={change} />}
    </Section>
  );
}
