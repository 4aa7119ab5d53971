import { Hourglass } from 'lucide-react';
import { useState } from 'react';
import type { Ruleset } from '@tallow/shared/rules';
import { rulesetOf } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { DraftField } from '../controls/DraftField.tsx';
import { Section } from '../controls/Section.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { Stepper } from '../controls/Stepper.tsx';
import { useModel, useTable } from '../table/TableContext.ts';
import { toWhole } from '../words/numbers.ts';
import { t } from '../words/t.ts';
import styles from './Sections.module.css';

const MAX_SECONDS = 600;
const MAX_HOURS = 10_000;

/** The variants that the rules leave to the table. */
function Variants({ ruleset }: { readonly ruleset: Ruleset }) {
  const table = useTable();
  const options = useModel((model) => model.session.options);
  return ruleset.options.map(({ id, name, values }) => (
    <SelectField
      key={id}
      label={name}
      value={options[id] ?? values[0]!.id}
      options={values.map((value) => ({ value: value.id, label: value.name }))}
      onChange={(value) => void table.act({ action: 'session.options', options: { ...options, [id]: value } })}
    />
  ));
}

function PassTime() {
  const table = useTable();
  const [hours, setHours] = useState(1);
  const pass = (): void =>
    void table
      .act({ action: 'time.pass', hours })
      .then(({ ok }) => ok && table.notify(t('ruleSettings.passed', { hours }), 'success'));
  return (
    <div>
      <div className={styles.time}>
        <Stepper
          label={t('ruleSettings.time')}
          less={t('ruleSettings.less')}
          more={t('ruleSettings.more')}
          isCount
          value={hours}
          min={1}
          max={MAX_HOURS}
          onChange={setHours}
        />
        <Button onClick={pass}>
          <Hourglass size={16} aria-hidden />
          {t('ruleSettings.pass')}
        </Button>
      </div>
      <p className={styles.note}>{t('ruleSettings.passNote')}</p>
    </div>
  );
}

/** What the GM settles about the rules, and whose rules they are. */
export function RulesSection() {
  const table = useTable();
  const ruleset = useModel(rulesetOf);
  const seconds = useModel((model) => model.session.reactionSeconds);
  const commit = (text: string): void => {
    const whole = toWhole(text);
    if (whole === null || whole < 0) table.notify(t('scene.notANumber'), 'danger');
    else void table.act({ action: 'session.update', reactionSeconds: Math.min(MAX_SECONDS, whole) });
  };
  if (!ruleset)
    return (
      <Section title={t('ruleSettings.title')}>
        <p className={styles.note}>{t('ruleSettings.none')}</p>
      </Section>
    );
  return (
    <Section title={t('ruleSettings.title')}>
      <p>
        <strong>{ruleset.title}</strong>
        {ruleset.credit !== '' && <span className={styles.credit}>{ruleset.credit}</span>}
      </p>
      <DraftField
        label={t('ruleSettings.reaction')}
        note={t('ruleSettings.reactionNote')}
        inputMode="numeric"
        value={String(seconds)}
        maxLength={3}
        onCommit={commit}
      />
      <Variants ruleset={ruleset} />
      <PassTime />
    </Section>
  );
}
