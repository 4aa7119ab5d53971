import { Archive, ArchiveRestore } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { Api } from '../../net/api.ts';
import type { CampaignDetail } from '../../net/library.ts';
import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { Link } from '../controls/Link.tsx';
import list from '../controls/List.module.css';
import { goTo, tablePath } from '../controls/route.ts';
import { TextField } from '../controls/TextField.tsx';
import { useTask } from '../controls/useTask.ts';
import { useToast } from '../controls/useToast.ts';
import { formats } from '../words/formats.ts';
import { toSentence } from '../words/toSentence.ts';
import { t } from '../words/t.ts';
import styles from './Campaign.module.css';

type Session = CampaignDetail['sessions'][number];
interface CampaignSessionsProps {
  readonly api: Api;
  readonly detail: CampaignDetail;
  readonly onChanged: () => void;
}

interface RowsProps extends Omit<CampaignSessionsProps, 'detail'> {
  readonly sessions: readonly Session[];
  readonly isGm: boolean;
}

function Rows({ api, sessions, isGm, onChanged }: RowsProps) {
  const toast = useToast();
  const keep = ({ id, archived }: Session): void =>
    void api
      .changeSession(id, { archived: !archived })
      .then(onChanged, (cause: unknown) => toast(toSentence(cause), { tone: 'danger' }));
  return (
    <ul className={card.glass}>
      {sessions.map((session) => {
        const { id, name, archived, isMember, createdAt } = session;
        const about = t('home.opened', { day: formats.date(createdAt) });
        return (
          <li key={id} className={cx(list.row, list.ruled, styles.row)}>
            {isMember ? (
              <Link className={styles.link} href={tablePath(id)}>
                <span className={list.name}>{name}</span>
                <span className={list.about}>{about}</span>
              </Link>
            ) : (
              <span className={styles.name}>
                <span className={list.name}>{name}</span>
                <span className={list.about}>{t('campaign.notAtIt')}</span>
              </span>
            )}
            {isGm && isMember && (
              <IconButton
                icon={archived ? ArchiveRestore : Archive}
                label={archived ? t('sessions.restoreOf', { name }) : t('sessions.archiveOf', { name })}
                size="small"
                onClick={() => keep(session)}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Opens a table of the campaign, played by its rules. */
function StartSession({ api, campaignId }: { readonly api: Api; readonly campaignId: string }) {
  const [name, setName] = useState('');
  const task = useTask();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return task.setError(t('home.nameMissing'));
    task.run(async () => {
      const { session } = await api.createSession({ name: name.trim(), campaignId });
      goTo(tablePath(session.id));
    });
  };
  return (
    <form className={styles.line} onSubmit={submit} noValidate>
      <TextField
        label={t('campaign.sessionName')}
        error={task.error}
        placeholder={t('campaign.sessionPlaceholder')}
        value={name}
        maxLength={120}
        onChange={({ target }) => setName(target.value)}
      />
      <Button kind="primary" type="submit" busy={task.busy}>
        {t('campaign.start')}
      </Button>
    </form>
  );
}

/** The campaign's tables: to sit down at, to open another one, or to fold away. */
export function CampaignSessions({ api, detail, onChanged }: CampaignSessionsProps) {
  const { campaign, sessions } = detail;
  const isGm = campaign.role !== 'player';
  const newestFirst = sessions.toSorted((a, b) => b.createdAt - a.createdAt);
  const live = newestFirst.filter((session) => !session.archived);
  const archived = newestFirst.filter((session) => session.archived);
  return (
    <section className={styles.section} aria-labelledby="campaign-sessions">
      <h2 id="campaign-sessions" className={styles.heading}>
        {t('campaign.sessions')}
      </h2>
      {isGm && <StartSession api={api} campaignId={campaign.id} />}
      {live.length === 0 ? (
        <p className={styles.none}>{t('campaign.noSessions')}</p>
      ) : (
        <Rows api={api} sessions={live} isGm={isGm} onChanged={onChanged} />
      )}
      {archived.length > 0 && (
        <details className={styles.folded}>
          <summary>{t('sessions.archived', { count: archived.length })}</summary>
          <Rows api={api} sessions={archived} isGm={isGm} onChanged={onChanged} />
        </details>
      )}
    </section>
  );
}
