import { ArrowLeft, ArrowRight, BookOpen, UserMinus } from 'lucide-react';
import { useState } from 'react';
import type { SheetId } from '@tallow/shared/kernel';
import { rulesetOf, type CombatantModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { DraftField } from '../controls/DraftField.tsx';
import { Popover } from '../controls/Popover.tsx';
import { WholeField } from '../sheets/WholeField.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { useOpenSheet } from '../table/useOpenSheets.ts';
import { toWhole } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import { movedTo } from './order.ts';
import styles from './Tracker.module.css';

interface CombatantMenuProps {
  readonly combatant: CombatantModel;
  readonly name: string;
}

function Pools({ combatant: { sheetId, own } }: { readonly combatant: CombatantModel }) {
  const table = useTable();
  const ruleset = useModel(rulesetOf);
  if (!ruleset || !own) return null;
  return ruleset.pools.map(({ id, name }) => (
    <WholeField
      key={id}
      label={name}
      value={own.pools[id] ?? 0}
      max={10_000}
      onCommit={(value) => void table.act({ action: 'encounter.pool', sheetId: sheetId as SheetId, pool: id, value })}
    />
  ));
}

/** The initiative of a combatant, and behind it all that the GM may change about its turn. */
export function CombatantMenu({ combatant, name }: CombatantMenuProps) {
  const table = useTable();
  const openSheet = useOpenSheet();
  const [isOpen, setOpen] = useState(false);
  const sheetId = combatant.sheetId as SheetId;
  const ids = useModel((model) => model.encounter?.combatants ?? null)?.map((each) => each.sheetId) ?? [];
  const set = (text: string): void => {
    const initiative = toWhole(text);
    if (initiative !== null) void table.act({ action: 'encounter.set', sheetId, initiative });
  };
  const move = (by: 1 | -1): void =>
    void table.act({
      action: 'encounter.order',
      sheetIds: [...movedTo(ids, sheetId, ids.indexOf(sheetId) + by)] as SheetId[],
    });
  const leave = (work: () => void) => (): void => {
    setOpen(false);
    work();
  };
  const trigger = (
    <button
      type="button"
      className={styles.initiative}
      aria-label={
        combatant.initiative === null
          ? t('tracker.one.unrolled', { name })
          : t('tracker.one.rolled', { name, value: combatant.initiative })
      }
    >
      {combatant.initiative ?? '–'}
    </button>
  );
  return (
    <Popover
      trigger={trigger}
      title={t('tracker.one.title', { name })}
      open={isOpen}
      onOpenChange={setOpen}
      side="bottom"
      align="center"
    >
      <div className={styles.menu}>
        <p className={styles.menuName}>{name}</p>
        <div className={styles.pair}>
          <DraftField
            label={t('tracker.initiativeField')}
            inputMode="numeric"
            value={String(combatant.initiative ?? '')}
            placeholder={t('sheet.unset')}
            onCommit={set}
          />
          <Pools combatant={combatant} />
        </div>
        <div className={styles.pair}>
          <Button size="small" disabled={ids[0] === sheetId} onClick={() => move(-1)}>
            <ArrowLeft size={14} aria-hidden />
            {t('tracker.moveLeft')}
          </Button>
          <Button size="small" disabled={ids.at(-1) === sheetId} onClick={() => move(1)}>
            {t('tracker.moveRight')}
            <ArrowRight size={14} aria-hidden />
          </Button>
        </div>
        <Button size="small" wide onClick={leave(() => openSheet(sheetId))}>
          <BookOpen size={14} aria-hidden />
          {t('tracker.sheet')}
        </Button>
        <Button
          size="small"
          wide
          kind="danger"
          onClick={leave(() => void table.act({ action: 'encounter.remove', sheetId }))}
        >
          <UserMinus size={14} aria-hidden />
          {t('tracker.remove')}
        </Button>
      </div>
    </Popover>
  );
}
