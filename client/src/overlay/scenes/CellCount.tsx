import { Stepper } from '../controls/Stepper.tsx';
import { t } from '../words/t.ts';

const MOST = 20;

interface CellCountProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** How many cells one drags over: more of them measure more exactly. */
export function CellCount({ value, onChange }: CellCountProps) {
  return (
    <Stepper
      label={t('scene.cellsToDrag')}
      value={value}
      min={1}
      max={MOST}
      less={t('scene.fewerCells')}
      more={t('scene.moreCells')}
      isCount
      onChange={onChange}
    />
  );
}
