import { useIsGm, useModel } from '../../table/TableContext.ts';
import styles from '../../tokens/Sections.module.css';
import { TokenEditor } from '../../tokens/TokenEditor.tsx';
import { TokenFacts } from '../../tokens/TokenFacts.tsx';
import { useSelected } from '../../tokens/useSelected.ts';
import { t } from '../../words/t.ts';

/** The selected token: the GM edits it, its owner reads it, others know its name. */
export function TokenTab() {
  const isGm = useIsGm();
  const selected = useSelected();
  const scene = useModel((model) => model.scene);
  const [token] = selected;
  if (!token || !scene) return <p className={styles.none}>{t('token.none')}</p>;
  if (selected.length > 1) return <p className={styles.none}>{t('token.several', { count: selected.length })}</p>;
  return isGm ? (
    <TokenEditor key={token.id} token={token} grid={scene.grid} />
  ) : (
    <TokenFacts token={token} grid={scene.grid} />
  );
}
