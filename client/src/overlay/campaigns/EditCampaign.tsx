import { useState, type FormEvent } from 'react';
import type { CampaignChange, CampaignReply, Library } from '../../net/library.ts';
import { spokenRuleset } from '../../store/index.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { Field } from '../controls/Field.tsx';
import { cx } from '../controls/cx.ts';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import styles from './Campaign.module.css';

type RulesChoice = NonNullable<CampaignChange['ruleset']>;
const CHOICES: readonly RulesChoice[] = ['chip', 'd20', 'none'];
const choices = () => CHOICES.map((value) => ({ value, label: t(`ruleSettings.names.${value}`) }));
const LONGEST = 20_000;

interface EditCampaignProps {
  readonly library: Library;
  readonly campaign: CampaignReply;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** Name, description, and the rules that new sessions are played by. */
export function EditCampaign({ library, campaign, onSaved, onClose }: EditCampaignProps) {
  const [name, setName] = useState(campaign.name);
  const [description, setDescription] = useState(campaign.description);
  const [ruleset, setRuleset] = useState(campaign.ruleset as RulesChoice);
  const [options, setOptions] = useState(campaign.options);
  const task = useTask();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return task.setError(t('campaigns.nameMissing'));
    task.run(async () => {
      await library.changeCampaign(campaign.id, { name: name.trim(), description, ruleset, options });
      onSaved();
      onClose();
    });
  };
  const pickRules = (next: RulesChoice): void => {
    setRuleset(next);
    setOptions({});
  };
  return (
    <Dialog open onClose={onClose} title={t('campaign.editTitle')}>
      <form className={styles.form} onSubmit={submit} noValidate>
        <TextField
          label={t('campaigns.name')}
          error={task.error}
          value={name}
          maxLength={120}
          onChange={({ target }) => setName(target.value)}
        />
        <Field label={t('campaign.description')}>
          {({ className, ...wiring }) => (
            <textarea
              {...wiring}
              className={cx(className, styles.text)}
              value={description}
              maxLength={LONGEST}
              rows={5}
              onChange={({ target }) => setDescription(target.value)}
            />
          )}
        </Field>
        <SelectField
          label={t('ruleSettings.chosen')}
          note={t('campaign.rulesNote')}
          value={ruleset}
          options={choices()}
          onChange={pickRules}
        />
        {spokenRuleset(ruleset)?.options.map((option) => (
          <SelectField
            key={option.id}
            label={option.name}
            value={options[option.id] ?? option.values[0]!.id}
            options={option.values.map((value) => ({ value: value.id, label: value.name }))}
            onChange={(value) => setOptions({ ...options, [option.id]: value })}
          />
        ))}
        <Button kind="primary" type="submit" busy={task.busy}>
          {t('campaigns.go')}
        </Button>
      </form>
    </Dialog>
  );
}
