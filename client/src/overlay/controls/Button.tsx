import { Button as BaseButton } from '@base-ui/react/button';
import type { ComponentProps } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  readonly kind?: 'primary' | 'quiet' | 'plain' | 'danger';
  readonly size?: 'small';
  readonly wide?: boolean;
  /** Work is under way: not to be pressed again, but it keeps the focus. */
  readonly busy?: boolean;
}

export function Button({
  kind = 'quiet',
  size,
  wide = false,
  busy = false,
  disabled = false,
  type = 'button',
  ...rest
}: ButtonProps) {
  return (
    <BaseButton
      {...rest}
      type={type}
      disabled={disabled || busy}
      focusableWhenDisabled={busy}
      aria-busy={busy || undefined}
      className={styles.button}
      data-kind={kind}
      data-size={size}
      data-wide={wide ? '' : undefined}
    />
  );
}
