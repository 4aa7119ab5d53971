import type { Effect } from '@tallow/shared/rules';
import { Badge } from '../controls/Badge.tsx';
import { said } from '../words/said.ts';
import { t } from '../words/t.ts';
import styles from './Conditions.module.css';

/** What lasts on a character, as words. */
export function Conditions({ effects }: { readonly effects: readonly Effect[] }) {
  if (effects.length === 0) return null;
  return (
    <ul className={styles.conditions} aria-label={t('actions.conditions')}>
      {effects.map(({ id, name, hidden }) => (
        <li key={id}>
          <Badge tone={hidden ? 'magic' : 'gold'}>
            {said(name)}
            {hidden && <span className="heard-only"> ({t('actions.hidden')})</span>}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
