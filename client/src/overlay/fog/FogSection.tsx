import { useState } from 'react';
import type { UserId } from '@tallow/shared/kernel';
import { Button } from '../controls/Button.tsx';
import { Confirm } from '../controls/Confirm.tsx';
import { Section } from '../controls/Section.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { SwitchField } from '../controls/SwitchField.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { t } from '../words/t.ts';
import styles from './FogSection.module.css';

const EVERYBODY = '';

/** Who shares sight, and what they remember of the map. */
export function FogSection() {
  const table = useTable();
  const partyVision = useModel((model) => model.session.partyVision);
  const members = useModel((model) => model.members);
  const [whose, setWhose] = useState(EVERYBODY);
  const [asking, setAsking] = useState(false);
  const players = [...members.values()].filter(({ role }) => role !== 'gm');
  const chosen = players.find(({ userId }) => userId === whose);
  const reset = (): void => void table.act({ action: 'fog.reset', ...(chosen && { userId: chosen.userId as UserId }) });
  const share = async (): Promise<void> => {
    if (!chosen) return;
    const result = await table.act({ action: 'fog.share', userId: chosen.userId as UserId });
    if (result.ok) table.notify(t('scene.shared', { name: chosen.displayName }), 'success');
  };
  const options = [
    { value: EVERYBODY, label: t('scene.everybody') },
    ...players.map(({ userId, displayName }) => ({ value: userId, label: displayName })),
  ];
  return (
    <Section title={t('scene.sight')}>
      <SwitchField
        label={t('scene.partyVision')}
        note={t('scene.partyVisionNote')}
        checked={partyVision}
        onChange={(next) => void table.act({ action: 'session.update', partyVision: next })}
      />
      <SelectField
        label={t('scene.forWhom')}
        value={chosen ? whose : EVERYBODY}
        options={options}
        onChange={setWhose}
      />
      <div className={styles.buttons}>
        <Button onClick={() => setAsking(true)}>{t('scene.reset')}…</Button>
        <Button disabled={!chosen} onClick={() => void share()}>
          {t('scene.share')}
        </Button>
      </div>
      <Confirm
        open={asking}
        onClose={() => setAsking(false)}
        title={chosen ? t('scene.resetOneSure', { name: chosen.displayName }) : t('scene.resetAllSure')}
        about={t('scene.resetAbout')}
        go={t('scene.resetGo')}
        onGo={reset}
      />
    </Section>
  );
}
