import { BookOpenText } from 'lucide-react';
import { useState } from 'react';
import type { LibrarySheetReply } from '@tallow/shared/contracts';
import type { CampaignDetail, Library } from '../../net/library.ts';
import { CatalogueDialog } from '../bestiary/CatalogueDialog.tsx';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import list from '../controls/List.module.css';
import { useToast } from '../controls/useToast.ts';
import { LibrarySheetDialog } from '../library/LibrarySheetDialog.tsx';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import styles from './Campaign.module.css';

interface ContentsProps {
  readonly library: Library;
  readonly detail: CampaignDetail;
  readonly onChanged: () => void;
}

/** The reader's own characters in the campaign. */
export function CampaignCharacters({ library, detail, onChanged }: ContentsProps) {
  const toast = useToast();
  const [opened, setOpened] = useState<LibrarySheetReply | null>(null);
  const open = (id: string): void =>
    void library.sheets('characters').then(
      (all) => setOpened(all.find((sheet) => sheet.id === id) ?? null),
      (cause: unknown) => toast(toSentence(cause), { tone: 'danger' }),
    );
  const close = (): void => {
    setOpened(null);
    onChanged();
  };
  return (
    <section className={styles.section} aria-labelledby="campaign-characters">
      <h2 id="campaign-characters" className={styles.heading}>
        {t('characters.title')}
      </h2>
      {detail.characters.length === 0 ? (
        <p className={styles.none}>{t('campaign.noCharacters')}</p>
      ) : (
        <ul className={card.glass}>
          {detail.characters.map(({ id, name }) => (
            <li key={id} className={cx(list.row, list.ruled)}>
              <button type="button" className={cx(list.opener, styles.open)} onClick={() => open(id)}>
                <span className={list.name}>{name}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {opened && (
        <LibrarySheetDialog
          key={opened.id}
          library={library}
          collection="characters"
          sheet={opened}
          onSaved={setOpened}
          onClose={close}
        />
      )}
    </section>
  );
}

/** The creatures that the campaign keeps for its GMs. */
export function CampaignBestiary({ detail, onChanged }: Omit<ContentsProps, 'library'>) {
  const [isOpen, setOpen] = useState(false);
  const { campaign, monsterCount } = detail;
  const close = (): void => {
    setOpen(false);
    onChanged();
  };
  return (
    <section className={styles.section} aria-labelledby="campaign-bestiary">
      <h2 id="campaign-bestiary" className={styles.heading}>
        {t('bestiary.title')}
      </h2>
      <p className={styles.muted}>{t('campaign.monsters', { count: monsterCount })}</p>
      <div>
        <Button onClick={() => setOpen(true)}>
          <BookOpenText size={16} aria-hidden />
          {t('bestiary.open')}
        </Button>
      </div>
      <CatalogueDialog
        open={isOpen}
        onClose={close}
        title={t('campaign.bestiaryOf', { name: campaign.name })}
        campaignId={campaign.id}
        startsAt="campaign"
        {...(campaign.ruleset !== 'none' && { ruleset: campaign.ruleset })}
      />
    </section>
  );
}
