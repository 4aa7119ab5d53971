import { Button } from '../controls/Button.tsx';
import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { useIsGm, useModel } from '../table/TableContext.ts';
import { useTableUi } from '../table/TableUi.ts';
import { words } from '../words/words.ts';
import styles from './EmptyMapHint.module.css';

/** The first thing a GM may want on a new table. Gone with the first map or token. */
export function EmptyMapHint() {
  const isGm = useIsGm();
  const ui = useTableUi();
  const isEmpty = useModel(({ scene, tokens }) => scene !== null && scene.image === null && tokens.size === 0);
  if (!isGm || !isEmpty) return null;
  return (
    <section className={cx(card.glass, card.floats, styles.hint)} aria-label={words.table.emptyMap}>
      <p>
        <strong>{words.table.emptyMap}</strong> {words.table.emptyMapAbout}
      </p>
      <Button kind="primary" onClick={() => ui.set({ dialog: 'import' })}>
        {words.table.importMap}
      </Button>
    </section>
  );
}
