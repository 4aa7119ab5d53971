import { Moon, Sun } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../../controls/IconButton.tsx';
import { LanguageMenu } from '../../controls/LanguageMenu.tsx';
import { Mark } from '../../theme/Mark.tsx';
import { useTheme } from '../../theme/useTheme.ts';
import { t } from '../../words/t.ts';
import styles from './HomePage.module.css';

function ThemeButton() {
  const [theme, setTheme] = useTheme();
  const isDark = theme === 'dark';
  return (
    <IconButton
      icon={isDark ? Sun : Moon}
      label={isDark ? t('lightTheme') : t('darkTheme')}
      side="bottom"
      onClick={() => setTheme(isDark ? 'light' : 'dark')}
    />
  );
}

/** The head of every page but the table, with what a page adds. */
export function PageHeader({ children }: { readonly children?: ReactNode }) {
  return (
    <header className={styles.header}>
      <Mark size={36} />
      <span className={styles.brand}>{t('appName')}</span>
      {children}
      <LanguageMenu />
      <ThemeButton />
    </header>
  );
}
