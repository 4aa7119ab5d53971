import card from '../controls/Card.module.css';
import { cx } from '../controls/cx.ts';
import { useMedia } from '../controls/useMedia.ts';
import { WithKeys } from '../controls/WithKeys.tsx';
import { useModel } from '../table/TableContext.ts';
import styles from './ToolHint.module.css';

/** One line on how the tool in hand works, or how to point out what is asked for. */
export function ToolHint() {
  const tool = useModel((model) => model.tool);
  const pointing = useModel((model) => model.pointing?.kind ?? null);
  const isTouch = useMedia('(pointer: coarse)');
  const mode = useModel((model) => model.building.mode);
  const toolHint =
    tool === 'select' ? null : tool === 'wall' ? (`wallHints.${mode}` as const) : (`toolHints.${tool}` as const);
  const pointingHint = isTouch ? (`touchHints.${pointing!}` as const) : (`pointingHints.${pointing!}` as const);
  const hint = pointing === null ? toolHint : pointingHint;
  if (hint === null) return null;
  return (
    <output className={cx(card.glass, styles.hint)}>
      <WithKeys hint={hint} />
    </output>
  );
}
