import { Swords } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { SheetId } from '@tallow/shared/kernel';
import type { EncounterModel } from '../../store/index.ts';
import { BringButton, useIsWithoutCharacter } from '../bringIn/BringCharacter.tsx';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import { CombatantCard } from './CombatantCard.tsx';
import { GmTools } from './GmTools.tsx';
import { movedTo } from './order.ts';
import { PlayerTools } from './PlayerTools.tsx';
import styles from './Tracker.module.css';
import { useCanStart } from './useCanStart.ts';

function roundText({ round, isSurpriseRound }: EncounterModel): string {
  return isSurpriseRound ? t('tracker.surprise') : round === 0 ? t('tracker.before') : t('tracker.round', { round });
}

function Order({ encounter, canRule }: { readonly encounter: EncounterModel; readonly canRule: boolean }) {
  const table = useTable();
  const list = useRef<HTMLUListElement>(null);
  const ids = encounter.combatants.map(({ sheetId }) => sheetId);
  const put = (id: string, at: string): void => {
    const order = movedTo(ids, id, ids.indexOf(at));
    if (order !== ids) void table.act({ action: 'encounter.order', sheetIds: [...order] as SheetId[] });
  };
  useEffect(() => {
    // Newer browsers answer a promise, which must not become the effect's cleanup.
    void list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [encounter.turnOf]);
  return (
    <ul ref={list} className={styles.order} aria-label={t('tracker.order')}>
      {encounter.combatants.map((combatant) => (
        <CombatantCard
          key={combatant.sheetId}
          combatant={combatant}
          isActive={combatant.sheetId === encounter.turnOf}
          canRule={canRule}
          onDropOn={(id) => put(id, combatant.sheetId)}
        />
      ))}
    </ul>
  );
}

/** Quiet until there is somebody to fight. */
function StartButton() {
  const ui = useTableUi();
  return (
    <div className={styles.start}>
      <Button size="small" onClick={() => ui.set({ dialog: 'encounter' })}>
        <Swords size={16} aria-hidden />
        {t('tracker.start')}
      </Button>
    </div>
  );
}

/** Whose turn it is, and who comes next. */
export function Tracker() {
  const encounter = useModel((model) => model.encounter);
  const canRule = useModel(({ me, viewAs }) => me.role === 'gm' && viewAs === null);
  const isGmAway = useModel(
    ({ members, me }) =>
      me.role !== 'gm' &&
      members.size > 0 &&
      ![...members.values()].some(({ role, online }) => role === 'gm' && online),
  );
  const canStart = useCanStart();
  const isWithout = useIsWithoutCharacter();
  if (!encounter && isWithout)
    return (
      <div className={styles.start}>
        <BringButton />
      </div>
    );
  if (!encounter) return canStart ? <StartButton /> : null;
  return (
    <section className={cx(card.glass, card.floats, styles.tracker)} data-tracker="" aria-label={t('tracker.label')}>
      <div className={styles.head}>
        <p className={styles.round}>{roundText(encounter)}</p>
        {canRule ? <GmTools encounter={encounter} /> : <PlayerTools />}
        {isWithout && <BringButton size="small" />}
        {isGmAway && <p className={styles.note}>{t('tracker.gmAway')}</p>}
      </div>
      {encounter.combatants.length > 0 && <Order encounter={encounter} canRule={canRule} />}
    </section>
  );
}
