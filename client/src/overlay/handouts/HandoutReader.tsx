import { useState } from 'react';
import type { HandoutId, UserId } from '@tallow/shared/kernel';
import type { HandoutModel } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { Confirm } from '../controls/Confirm.tsx';
import list from '../controls/List.module.css';
import { useToast } from '../controls/useToast.ts';
import { useIsGm, useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './Handouts.module.css';
import { HandoutPages } from './HandoutPages.tsx';
import { PeopleField } from './PeopleField.tsx';

function ShowNow({ handout }: { readonly handout: HandoutModel }) {
  const table = useTable();
  const toast = useToast();
  const members = useModel((model) => model.members);
  const [who, setWho] = useState<readonly UserId[]>([]);
  const players = [...members.values()].filter(({ role }) => role !== 'gm').map(({ userId }) => userId as UserId);
  const show = (userIds: readonly UserId[]): void =>
    void table
      .act({ action: 'handout.show', handoutId: handout.id as HandoutId, userIds: [...userIds] })
      .then(({ ok }) => ok && toast(t('handouts.shown', { title: handout.title }), { tone: 'success' }));
  if (players.length === 0) return null;
  return (
    <section className={styles.page} aria-label={t('handouts.show')}>
      <span className={styles.label}>{t('handouts.showTo', { title: handout.title })}</span>
      <PeopleField label={t('handouts.showTo', { title: handout.title })} value={who} onChange={setWho} />
      <p className={list.about}>{t('handouts.showAbout')}</p>
      <div className={styles.people}>
        <Button kind="primary" disabled={who.length === 0} onClick={() => show(who)}>
          {t('handouts.show')}
        </Button>
        <Button onClick={() => show(players)}>{t('handouts.everybody')}</Button>
      </div>
    </section>
  );
}

/** One handout, and for the GM whom it is shown to. */
export function HandoutReader({
  handout,
  onBack,
  onEdit,
  onPin,
}: {
  readonly handout: HandoutModel;
  readonly onBack: () => void;
  readonly onEdit: () => void;
  readonly onPin: () => void;
}) {
  const table = useTable();
  const isGm = useIsGm();
  const [asking, setAsking] = useState(false);
  const remove = (): void => {
    onBack();
    void table.act({ action: 'handout.delete', handoutId: handout.id as HandoutId });
  };
  return (
    <div className={styles.form}>
      <HandoutPages title={handout.title} pages={handout.pages} />
      {isGm && <ShowNow handout={handout} />}
      <div className={styles.people}>
        <Button onClick={onBack}>{t('handouts.back')}</Button>
        {isGm && (
          <>
            <Button onClick={onEdit}>{t('handouts.edit')}</Button>
            <Button onClick={onPin}>{t('handouts.pin')}</Button>
            <Button kind="danger" onClick={() => setAsking(true)}>
              {t('handouts.remove')}
            </Button>
          </>
        )}
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={t('handouts.removeSure', { title: handout.title })}
        about={t('handouts.removeAbout')}
        go={t('handouts.remove')}
        onGo={remove}
      />
    </div>
  );
}
