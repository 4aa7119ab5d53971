import { useRef, useState } from 'react';
import type { Api } from '../../net/api.ts';
import type { CampaignReply } from '../../net/library.ts';
import { Button } from '../controls/Button.tsx';
import { useMainAction } from '../controls/mainAction.ts';
import { goTo, tablePath } from '../controls/route.ts';
import { SelectField } from '../controls/SelectField.tsx';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import { FormCard } from './FormCard.tsx';

type RulesChoice = 'chip' | 'd20' | 'none';
const rulesChoices = () =>
  (['chip', 'd20', 'none'] as const).map((value) => ({ value, label: t(`ruleSettings.names.${value}`) }));

interface CreateTableProps {
  readonly api: Api;
  readonly campaigns: readonly CampaignReply[];
  /** There is no table to go to, so this is the thing to do. */
  readonly isFirst: boolean;
}

/** A table of one's own, by rules of one's choice; or one of a campaign that one leads, by the campaign's. */
export function CreateTable({ api, campaigns, isFirst }: CreateTableProps) {
  const led = campaigns.filter(({ role }) => role !== 'player');
  const [campaignId, setCampaignId] = useState('');
  const [name, setName] = useState('');
  const [rules, setRules] = useState<RulesChoice>('chip');
  const task = useTask();
  const field = useRef<HTMLInputElement>(null);
  const submit = (): void => {
    if (name.trim() === '') {
      field.current?.focus();
      return task.setError(t('home.nameMissing'));
    }
    const of = campaignId === '' ? { ruleset: rules } : { campaignId };
    task.run(async () => goTo(tablePath((await api.createSession({ name: name.trim(), ...of })).session.id)));
  };
  useMainAction(isFirst ? t('home.createGo') : null, submit);
  return (
    <FormCard title={t('home.create')} about={t('home.createAbout')} onSubmit={submit}>
      <TextField
        ref={field}
        label={t('home.tableName')}
        error={task.error}
        placeholder={t('home.tableNamePlaceholder')}
        value={name}
        maxLength={120}
        enterKeyHint="go"
        onChange={(event) => setName(event.target.value)}
      />
      {led.length > 0 && (
        <SelectField
          label={t('home.campaign')}
          value={campaignId}
          options={[
            { value: '', label: t('home.noCampaign') },
            ...led.map((campaign) => ({ value: campaign.id, label: campaign.name })),
          ]}
          onChange={setCampaignId}
        />
      )}
      {campaignId === '' && (
        <SelectField label={t('ruleSettings.chosen')} value={rules} options={rulesChoices()} onChange={setRules} />
      )}
      <Button type="submit" busy={task.busy}>
        {t('home.createGo')}
      </Button>
    </FormCard>
  );
}
