import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { useIsGm, useModel } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { t } from '../words/t.ts';
import styles from './EmptyMapHint.module.css';

/** The first thing a GM may want on a new table. Gone with the first map or token. */
export function EmptyMapHint() {
  const isGm = useIsGm();
  const ui = useTableUi();
  const isEmpty = useModel(({ scene, tokens }) => scene !== null && scene.image === null && tokens.size === 0);
  if (!isGm || !isEmpty) return null;
  return (
    <section className={cx(card.glass, card.floats, styles.hint)} aria-label={t('table.emptyMap')}>
      <p>
        <strong>{t('table.emptyMap')}</strong> {t('table.emptyMapAbout')}
      </p>
      <Button kind="primary" onClick={() => ui.set({ dialog: 'import' })}>
        {t('table.importMap')}
      </Button>
    </section>
  );
}
