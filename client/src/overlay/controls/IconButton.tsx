import { Button } from '@base-ui/react/button';
import type { LucideIcon } from 'lucide-react';
import type { ComponentProps } from 'react';
import type { KeyId } from '../../keys/index.ts';
import { Hint } from './Hint.tsx';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  readonly icon: LucideIcon;
  /** The accessible name, and the hint. */
  readonly label: string;
  readonly shortcut?: KeyId;
  readonly side?: 'top' | 'right' | 'bottom' | 'left';
  readonly pressed?: boolean;
  readonly size?: 'small';
  readonly tone?: 'danger';
}

export function IconButton({
  icon: Icon,
  label,
  shortcut,
  side,
  pressed,
  size,
  tone,
  type = 'button',
  ...rest
}: IconButtonProps) {
  return (
    <Hint text={label} shortcut={shortcut} side={side}>
      <Button
        {...rest}
        type={type}
        aria-label={label}
        aria-pressed={pressed}
        className={styles.button}
        data-size={size}
        data-tone={tone}
      >
        <Icon size={size === 'small' ? 16 : 20} strokeWidth={1.75} aria-hidden />
      </Button>
    </Hint>
  );
}
