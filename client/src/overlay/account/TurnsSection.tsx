import { SwitchField } from '../controls/SwitchField.tsx';
import { useTask } from '../controls/useTask.ts';
import { t } from '../words/t.ts';
import { AccountSection } from './AccountSection.tsx';
import type { MyAccount } from './useMyAccount.ts';
import { useProviders } from './useProviders.ts';

/** Whether Telegram's bot tells somebody of their turns: for those whom it knows, where there is one. */
export function TurnsSection({ mine: { identity, me, show } }: { readonly mine: MyAccount }) {
  const isOffered = useProviders()?.some(({ id }) => id === 'telegram') === true;
  const task = useTask();
  if (!isOffered || !me.identities.some(({ provider }) => provider === 'telegram')) return null;
  const change = (turnMessages: boolean): void =>
    task.run(async () => show((await identity.changeMe({ turnMessages })).user));
  return (
    <AccountSection title={t('telegram.turns')} error={task.error}>
      <SwitchField
        label={t('telegram.turnsLabel')}
        note={t('telegram.turnsNote')}
        checked={me.turnMessages}
        disabled={task.busy}
        onChange={change}
      />
    </AccountSection>
  );
}
