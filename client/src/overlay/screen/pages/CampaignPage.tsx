import { useEffect, useMemo } from 'react';
import { openApi } from '../../../net/api.ts';
import { useAccount, type Account } from '../../account/accounts.ts';
import { useLibrary } from '../../account/useLibrary.ts';
import { CampaignBestiary, CampaignCharacters } from '../../campaigns/CampaignContents.tsx';
import { CampaignMembers } from '../../campaigns/CampaignMembers.tsx';
import { CampaignRules } from '../../campaigns/CampaignRules.tsx';
import { CampaignSessions } from '../../campaigns/CampaignSessions.tsx';
import { CampaignTitle } from '../../campaigns/CampaignTitle.tsx';
import { useCampaign } from '../../campaigns/useCampaign.ts';
import { Button } from '../../controls/Button.tsx';
import { Link } from '../../controls/Link.tsx';
import { LitMap } from '../../home/LitMap.tsx';
import { Mark } from '../../theme/Mark.tsx';
import { t } from '../../words/t.ts';
import styles from './CampaignPage.module.css';
import { MessagePage } from './MessagePage.tsx';

/** The page at `/campaign/:id`: its GMs prepare it, its players read it. */
export function CampaignPage({ campaignId }: { readonly campaignId: string }) {
  const account = useAccount();
  if (account) return <Opened key={account.user.id} account={account} campaignId={campaignId} />;
  return (
    <MessagePage title={t('appName')} about={t('campaign.gone')}>
      <Link href="/">{t('back')}</Link>
    </MessagePage>
  );
}

function Opened({ account: { token, user }, campaignId }: { readonly account: Account; readonly campaignId: string }) {
  const api = useMemo(() => openApi(token), [token]);
  const library = useLibrary();
  const { detail, error, reload } = useCampaign(library, campaignId);
  const name = detail?.campaign.name;
  useEffect(() => {
    document.title = name === undefined ? t('appName') : t('pageTitle', { name });
    return () => void (document.title = t('appName'));
  }, [name]);
  if (!detail)
    return error === null ? (
      <MessagePage about={t('loading')} />
    ) : (
      <MessagePage title={t('campaign.gone')} about={error}>
        <Button kind="primary" onClick={reload}>
          {t('home.retry')}
        </Button>
        <Link href="/">{t('back')}</Link>
      </MessagePage>
    );
  const { campaign } = detail;
  return (
    <div className={styles.page}>
      <LitMap quiet />
      <header className={styles.header}>
        <Link href="/" className={styles.home}>
          <Mark size={28} />
          {t('back')}
        </Link>
      </header>
      <main className={styles.main}>
        <div className={styles.title}>
          <CampaignTitle library={library} campaign={campaign} userId={user.id} onChanged={reload} />
        </div>
        <div className={styles.column}>
          <CampaignSessions api={api} detail={detail} onChanged={reload} />
          <CampaignCharacters library={library} detail={detail} onChanged={reload} />
        </div>
        <div className={styles.column}>
          <CampaignMembers api={api} library={library} detail={detail} userId={user.id} onChanged={reload} />
          <CampaignRules campaign={campaign} />
          {campaign.role !== 'player' && <CampaignBestiary detail={detail} onChanged={reload} />}
        </div>
      </main>
    </div>
  );
}
