import { Tooltip } from '@base-ui/react/tooltip';
import type { ReactElement } from 'react';
import type { KeyId } from '../../keys/index.ts';
import styles from './Hint.module.css';
import { KeyOf } from './KeyOf.tsx';

interface HintProps {
  readonly text: string;
  /** The action whose key does the same. */
  readonly shortcut?: KeyId | undefined;
  readonly side?: 'top' | 'right' | 'bottom' | 'left' | undefined;
  /** The control that the hint is about. It brings its own accessible name. */
  readonly children: ReactElement;
}

/** A few words about a control, on hover and on keyboard focus. */
export function Hint({ text, shortcut, side = 'top', children }: HintProps) {
  return (
    <Tooltip.Root>
      <Tooltip.Trigger render={children} />
      <Tooltip.Portal>
        <Tooltip.Positioner side={side} sideOffset={8} className={styles.positioner}>
          <Tooltip.Popup className={styles.popup}>
            {text}
            {shortcut !== undefined && <KeyOf id={shortcut} />}
          </Tooltip.Popup>
        </Tooltip.Positioner>
      </Tooltip.Portal>
    </Tooltip.Root>
  );
}
