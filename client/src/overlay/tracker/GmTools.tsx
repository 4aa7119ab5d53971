import {
  ChevronLeft,
  ChevronRight,
  Dices,
  EllipsisVertical,
  Flag,
  Lock,
  LockOpen,
  RotateCcw,
  UserPlus,
} from 'lucide-react';
import type { EncounterModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { DropMenu } from '../controls/DropMenu.tsx';
import { Hint } from '../controls/Hint.tsx';
import { IconButton } from '../controls/IconButton.tsx';
import { useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import styles from './Tracker.module.css';

/** How the GM leads the encounter. */
export function GmTools({ encounter }: { readonly encounter: EncounterModel }) {
  const table = useTable();
  const ui = useTableUi();
  const hasBegun = encounter.turnOf !== null;
  const isMissing = encounter.combatants.some(({ initiative }) => initiative === null);
  const order = [
    { label: t('tracker.add'), icon: UserPlus, onPick: () => ui.set({ dialog: 'encounter' }) },
    {
      label: encounter.locked ? t('tracker.unlock') : t('tracker.lock'),
      icon: encounter.locked ? LockOpen : Lock,
      onPick: () => void table.act({ action: 'encounter.lock', locked: !encounter.locked }),
    },
    { label: t('tracker.reset'), icon: RotateCcw, onPick: () => void table.act({ action: 'encounter.reset' }) },
  ];
  const end = {
    label: t('tracker.end'),
    icon: Flag,
    tone: 'danger',
    onPick: () => void table.act({ action: 'encounter.end' }),
  } as const;
  const [next, nextShort] = hasBegun
    ? [t('tracker.next'), t('tracker.nextShort')]
    : [t('tracker.begin'), t('tracker.beginShort')];
  return (
    <div className={styles.tools}>
      {isMissing && (
        <Button
          size="small"
          kind="primary"
          aria-label={t('tracker.rollMissing')}
          onClick={() => void table.act({ action: 'encounter.roll' })}
        >
          <Dices size={16} aria-hidden />
          {t('tracker.roll')}
        </Button>
      )}
      {hasBegun && (
        <IconButton
          icon={ChevronLeft}
          label={t('tracker.previous')}
          size="small"
          side="bottom"
          onClick={() => void table.act({ action: 'encounter.previous' })}
        />
      )}
      {!(isMissing && !hasBegun) && (
        <Hint text={next} shortcut="endTurn" side="bottom">
          <Button
            size="small"
            kind={isMissing ? 'quiet' : 'primary'}
            aria-label={next}
            onClick={() => void table.act({ action: 'encounter.next' })}
          >
            {nextShort}
            <ChevronRight size={16} aria-hidden />
          </Button>
        </Hint>
      )}
      <DropMenu
        align="end"
        groups={[{ actions: order }, { actions: [end] }]}
        trigger={<IconButton icon={EllipsisVertical} label={t('tracker.more')} size="small" side="bottom" />}
      />
    </div>
  );
}
