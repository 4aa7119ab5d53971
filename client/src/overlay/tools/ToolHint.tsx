import { useModel } from '../table/TableContext.ts';
import { words } from '../words.ts';
import styles from './ToolHint.module.css';

/** One line on how the tool in hand works, or how to point out what is asked for. */
export function ToolHint() {
  const tool = useModel((model) => model.tool);
  const pointing = useModel((model) => model.pointing?.kind ?? null);
  if (pointing !== null) return <output className={styles.hint}>{words.pointingHints[pointing]}</output>;
  if (tool === 'select') return null;
  return <output className={styles.hint}>{words.toolHints[tool]}</output>;
}
