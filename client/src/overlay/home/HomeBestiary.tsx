import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import type { LibrarySheetReply, ListedSession } from '@tallow/shared/contracts';
import { useLibrary } from '../account/useLibrary.ts';
import { CatalogueDialog } from '../bestiary/CatalogueDialog.tsx';
import { Button } from '../controls/Button.tsx';
import { SelectField } from '../controls/SelectField.tsx';
import { useToast } from '../controls/useToast.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import styles from './Lobby.module.css';

/** The GM's creatures: looked up, made and changed away from any table, and sent to one. */
export function HomeBestiary({ tables }: { readonly tables: readonly ListedSession[] }) {
  const library = useLibrary();
  const toast = useToast();
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState('');
  const led = tables.filter(({ role, ruleset, archived }) => role === 'gm' && ruleset !== 'none' && !archived);
  const table = led.find(({ id }) => id === chosen);
  const add = async ({ id, template: { name } }: LibrarySheetReply, count: number): Promise<void> => {
    try {
      await library.spawn(table!.id, { monsterId: id, count, side: 'foes', place: null });
      toast(t('bestiary.sent', { name, count, table: table!.name }), { tone: 'success' });
    } catch (cause) {
      toast(toSentence(cause), { tone: 'danger' });
    }
  };
  return (
    <section aria-labelledby="bestiary">
      <div className={styles.bar}>
        <h2 id="bestiary" className={styles.heading}>
          {t('bestiary.title')}
        </h2>
        <Button size="small" onClick={() => setOpen(true)}>
          <BookOpenText size={14} aria-hidden />
          {t('bestiary.open')}
        </Button>
      </div>
      <p className={styles.hint}>{t('bestiary.about')}</p>
      <CatalogueDialog
        // Other rules are another catalogue.
        key={table?.ruleset ?? ''}
        open={isOpen}
        onClose={() => setOpen(false)}
        {...(table && { ruleset: table.ruleset, campaignId: table.campaignId, onAdd: add })}
      >
        {led.length > 0 && (
          <SelectField
            label={t('bestiary.sendTo')}
            value={table?.id ?? ''}
            options={[
              { value: '', label: t('bestiary.noTable') },
              ...led.map(({ id, name }) => ({ value: id as string, label: name })),
            ]}
            onChange={setChosen}
          />
        )}
      </CatalogueDialog>
    </section>
  );
}
