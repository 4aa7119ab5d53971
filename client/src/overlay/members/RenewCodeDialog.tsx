import { Confirm } from '../controls/Confirm.tsx';
import { useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';

/** Asks the GM before the join code becomes another one. */
export function RenewCodeDialog() {
  const table = useTable();
  const ui = useTableUi();
  const renew = (): void => {
    table.renewJoinCode().then(
      () => table.notify(t('seats.renewed'), 'success'),
      (cause: unknown) => table.notify(toSentence(cause), 'danger'),
    );
  };
  return (
    <Confirm
      open={ui.dialog === 'renew'}
      onClose={() => ui.set({ dialog: null })}
      title={t('seats.renewSure')}
      about={t('seats.renewAbout')}
      go={t('seats.renewGo')}
      onGo={renew}
    />
  );
}
