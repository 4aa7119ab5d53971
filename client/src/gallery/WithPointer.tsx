import { useEffect, useRef, type ReactNode } from 'react';
import styles from './Gallery.module.css';

interface WithPointerProps {
  readonly how: 'press' | 'hover';
  readonly children: ReactNode;
}

/** Opens what the first button in it opens, as a pointer would. */
export function WithPointer({ how, children }: WithPointerProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const button = place.current?.querySelector('button');
    if (how === 'press') button?.click();
    else
      for (const type of ['mouseenter', 'mousemove'])
        button?.dispatchEvent(new MouseEvent(type, { bubbles: type === 'mousemove' }));
  }, [how]);
  return (
    <div ref={place} className={styles.opener}>
      {children}
    </div>
  );
}
