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
import { words } from '../words/words.ts';
import styles from './Tracker.module.css';

/** How the GM leads the encounter. */
export function GmTools({ encounter }: { readonly encounter: EncounterModel }) {
  const table = useTable();
  const ui = useTableUi();
  const hasBegun = encounter.turnOf !== null;
  const isMissing = encounter.combatants.some(({ initiative }) => initiative === null);
  const order = [
    { label: words.tracker.add, icon: UserPlus, onPick: () => ui.set({ dialog: 'encounter' }) },
    {
      label: encounter.locked ? words.tracker.unlock : words.tracker.lock,
      icon: encounter.locked ? LockOpen : Lock,
      onPick: () => void table.act({ action: 'encounter.lock', locked: !encounter.locked }),
    },
    { label: words.tracker.reset, icon: RotateCcw, onPick: () => void table.act({ action: 'encounter.reset' }) },
  ];
  const end = {
    label: words.tracker.end,
    icon: Flag,
    tone: 'danger',
    onPick: () => void table.act({ action: 'encounter.end' }),
  } as const;
  const [next, nextShort] = hasBegun
    ? [words.tracker.next, words.tracker.nextShort]
    : [words.tracker.begin, words.tracker.beginShort];
  return (
    <div className={styles.tools}>
      {isMissing && (
        <Button
          size="small"
          kind="primary"
          aria-label={words.tracker.rollMissing}
          onClick={() => void table.act({ action: 'encounter.roll' })}
        >
          <Dices size={16} aria-hidden />
          {words.tracker.roll}
        </Button>
      )}
      {hasBegun && (
        <IconButton
          icon={ChevronLeft}
          label={words.tracker.previous}
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
        trigger={<IconButton icon={EllipsisVertical} label={words.tracker.more} size="small" side="bottom" />}
      />
    </div>
  );
}
