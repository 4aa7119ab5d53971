import { useState } from 'react';
import { Moon, Sun } from 'lucide-react';
import { useAccount } from '../../account/accounts.ts';
import { NameDialog } from '../../account/NameDialog.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { LanguageMenu } from '../../controls/LanguageMenu.tsx';
import { LitMap } from '../../home/LitMap.tsx';
import { Lobby } from '../../home/Lobby.tsx';
import { Welcome } from '../../home/Welcome.tsx';
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

/** The page at `/`: who you are, and which table you sit down at. */
export function HomePage() {
  const account = useAccount();
  const [isChanging, setChanging] = useState(false);
  return (
    <div className={styles.page}>
      <LitMap quiet={account !== null} />
      <header className={styles.header}>
        <Mark size={36} />
        <span className={styles.brand}>{t('appName')}</span>
        {account && (
          <p className={styles.who}>
            <span className={styles.as}>{t('home.playingAs')} </span>
            <strong>{account.user.displayName}</strong>
            {' · '}
            <button type="button" className={styles.change} onClick={() => setChanging(true)}>
              {t('home.change')}
            </button>
          </p>
        )}
        <LanguageMenu />
        <ThemeButton />
      </header>
      {account ? <Lobby key={account.user.id} account={account} /> : <Welcome />}
      <NameDialog open={isChanging} onClose={() => setChanging(false)} />
    </div>
  );
}
