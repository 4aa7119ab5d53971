import type { CampaignReply } from '../../net/library.ts';
import { spokenRuleset } from '../../store/index.ts';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { t } from '../words/t.ts';
import styles from './Campaign.module.css';

/** The rules that new sessions are played by, with their variants and whose they are. */
export function CampaignRules({ campaign: { ruleset: id, options } }: { readonly campaign: CampaignReply }) {
  const ruleset = spokenRuleset(id);
  return (
    <section className={styles.section} aria-labelledby="campaign-rules">
      <h2 id="campaign-rules" className={styles.heading}>
        {t('ruleSettings.chosen')}
      </h2>
      <div className={cx(card.glass, styles.rules)}>
        <strong>{ruleset?.title ?? t('ruleSettings.none')}</strong>
        {ruleset?.options.map(({ id: option, name, values }) => (
          <p key={option}>
            {t('labelled', { name, about: (values.find((value) => value.id === options[option]) ?? values[0]!).name })}
          </p>
        ))}
        <p className={styles.muted}>{t('campaign.rulesNote')}</p>
      </div>
    </section>
  );
}
