import { useModel } from '../table/TableContext.ts';
import { words } from '../words.ts';
import styles from './ToolHint.module.css';

/** One line on how the tool in hand works. */
export function ToolHint() {
  const tool = useModel((model) => model.tool);
  if (tool === 'select') return null;
  return <output className={styles.hint}>{words.toolHints[tool]}</output>;
}
