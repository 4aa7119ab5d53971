import { UserPlus } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { SheetTemplate } from '@tallow/shared/rules';
import { rulesetOf } from '../../store/index.ts';
import { useLibrary } from '../account/useLibrary.ts';
import { Button } from '../controls/Button.tsx';
import { Dialog } from '../controls/Dialog.tsx';
import { useTask } from '../controls/useTask.ts';
import { useModel, useTable } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { useOpenSheet } from '../table/useOpenSheets.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import styles from './BringCharacter.module.css';

function useOwn(rulesetId: string): readonly LibrarySheetReply[] | null {
  const library = useLibrary();
  const table = useTable();
  const [own, setOwn] = useState<readonly LibrarySheetReply[] | null>(null);
  useEffect(() => {
    let isStale = false;
    library.sheets('characters', rulesetId).then(
      (sheets) => !isStale && setOwn(sheets),
      (cause: unknown) => table.notify(toSentence(cause), 'danger'),
    );
    return () => void (isStale = true);
  }, [library, table, rulesetId]);
  return own;
}

interface PicksProps {
  readonly rulesetId: string;
  readonly heroes: readonly SheetTemplate[];
  readonly onDone: () => void;
}

/** Own characters, and heroes to begin with: one press brings either. */
function Picks({ rulesetId, heroes, onDone }: PicksProps) {
  const library = useLibrary();
  const table = useTable();
  const task = useTask();
  const openSheet = useOpenSheet();
  const own = useOwn(rulesetId);
  const bring = (find: () => Promise<LibrarySheetReply>): void =>
    task.run(async () => {
      const { id, template } = await find();
      const [sheetId] = await library.attach(table.model.session.id, id);
      table.notify(t('bring.come', { name: template.name }), 'success');
      onDone();
      if (sheetId !== undefined) openSheet(sheetId);
    });
  return (
    <div className={styles.picks}>
      {own && own.length > 0 && (
        <section aria-label={t('bring.own')}>
          <h3 className={styles.heading}>{t('bring.own')}</h3>
          <div className={styles.list}>
            {own.map((sheet) => (
              <Button
                key={sheet.id}
                wide
                busy={task.busy}
                aria-label={t('bring.bringOne', { name: sheet.template.name })}
                onClick={() => bring(() => Promise.resolve(sheet))}
              >
                {sheet.template.name}
              </Button>
            ))}
          </div>
        </section>
      )}
      {heroes.length > 0 && (
        <section aria-label={t('bring.heroes')}>
          <h3 className={styles.heading}>{t('bring.heroes')}</h3>
          <div className={styles.list}>
            {heroes.map((hero) => (
              <Button
                key={hero.name}
                wide
                busy={task.busy}
                aria-label={t('bring.asHero', { name: hero.name })}
                onClick={() => bring(() => library.createSheet('characters', hero))}
              >
                {hero.name}
              </Button>
            ))}
          </div>
        </section>
      )}
      {heroes.length === 0 && own?.length === 0 && <p>{t('bring.none')}</p>}
      {task.error !== null && (
        <p role="alert" className={styles.error}>
          {task.error}
        </p>
      )}
    </div>
  );
}

/** The dialog in which a player brings a character to the table. */
export function BringCharacterDialog() {
  const ui = useTableUi();
  const ruleset = useModel(rulesetOf);
  const close = (): void => ui.set({ dialog: null });
  return (
    <Dialog
      open={ui.dialog === 'bring' && ruleset !== undefined}
      onClose={close}
      title={t('bring.title')}
      about={t('bring.about')}
    >
      {ruleset && <Picks rulesetId={ruleset.id} heroes={ruleset.heroes ?? []} onDone={close} />}
    </Dialog>
  );
}

/** Whether this user plays here and has nobody to play yet. */
export function useIsWithoutCharacter(): boolean {
  return useModel(
    (model) =>
      model.me.role === 'player' &&
      model.scene !== null &&
      rulesetOf(model) !== undefined &&
      ![...model.sheets.values()].some(({ ownerId }) => ownerId === model.me.userId),
  );
}

export function BringButton(shape: { readonly wide?: boolean; readonly size?: 'small' }) {
  const ui = useTableUi();
  return (
    <Button kind="primary" {...shape} onClick={() => ui.set({ dialog: 'bring' })}>
      <UserPlus size={16} aria-hidden />
      {t('bring.open')}
    </Button>
  );
}
