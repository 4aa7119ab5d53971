import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import card from './Card.module.css';
import { cx } from './cx.ts';

interface BannerProps {
  readonly icon: LucideIcon;
  readonly text: string;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** Something that holds for the whole table until somebody does something about it. */
export function Banner({ icon: Icon, text, children }: BannerProps) {
  return (
    <div className={cx(card.panel, card.floats, styles.banner)}>
      <Icon size={18} aria-hidden />
      <output>{text}</output>
      {children}
    </div>
  );
}
