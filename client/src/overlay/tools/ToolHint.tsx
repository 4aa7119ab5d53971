import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { useMedia } from '../controls/useMedia.ts';
import { useModel } from '../table/TableContext.ts';
import { words } from '../words/words.ts';
import styles from './ToolHint.module.css';

/** One line on how the tool in hand works, or how to point out what is asked for. */
export function ToolHint() {
  const tool = useModel((model) => model.tool);
  const pointing = useModel((model) => model.pointing?.kind ?? null);
  const isTouch = useMedia('(pointer: coarse)');
  if (pointing !== null)
    return (
      <output className={cx(card.glass, styles.hint)}>
        {(isTouch ? words.touchHints : words.pointingHints)[pointing]}
      </output>
    );
  if (tool === 'select') return null;
  return <output className={cx(card.glass, styles.hint)}>{words.toolHints[tool]}</output>;
}
