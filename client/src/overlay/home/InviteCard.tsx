import { Dices, DoorOpen, UsersRound } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Invite } from '../../net/api.ts';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { formats } from '../words/formats.ts';
import { isolated } from '../words/isolated.ts';
import { t, tKnown } from '../words/t.ts';
import styles from './InviteCard.module.css';

const inviters = (names: readonly string[]): string =>
  names.length === 0
    ? t('invite.byNobody')
    : t('invite.by', { names: formats.list(names.map(isolated)), count: names.length });

const rulesOf = (ruleset: string): string =>
  ruleset === 'none'
    ? t('invite.playedFreely')
    : t('invite.played', { rules: tKnown('ruleSettings.names', ruleset) ?? ruleset });

interface InviteCardProps {
  readonly invite: Invite;
  /** Who is invited is called so. */
  readonly name: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** Whose table it is and what is played there, before anybody sits down. */
export function InviteCard({ invite, name, children }: InviteCardProps) {
  return (
    <section className={cx(card.panel, card.floats, styles.card)} aria-labelledby="invite-name">
      <p className={styles.by}>{inviters(invite.gmNames)}</p>
      <h1 id="invite-name" className={styles.name}>
        {invite.name}
      </h1>
      <ul className={styles.facts}>
        <li>
          <Dices size={16} aria-hidden />
          {rulesOf(invite.ruleset)}
        </li>
        <li>
          <UsersRound size={16} aria-hidden />
          {t('invite.members', { count: invite.memberCount })}
        </li>
        {invite.knock && (
          <li>
            <DoorOpen size={16} aria-hidden />
            {t('invite.knockAbout')}
          </li>
        )}
      </ul>
      <p className={styles.as}>{t('invite.as', { name: isolated(name) })}</p>
      {children}
    </section>
  );
}
