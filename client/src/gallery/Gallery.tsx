import { useState, type SyntheticEvent } from 'react';
import type { Theme } from '../overlay/theme/useTheme.ts';
import type { Board } from './Board.ts';
import { BOARDS } from './boards.ts';
import styles from './Gallery.module.css';

const WIDTHS = { desktop: 760, phone: 390 } as const;
const THEMES: readonly Theme[] = ['dark', 'light'];
const LOOKS = Object.entries(WIDTHS).flatMap(([name, width]) => THEMES.map((theme) => ({ name, width, theme })));

interface FrameProps {
  readonly board: Board;
  readonly look: (typeof LOOKS)[number];
  readonly language: string;
}

/** A window of its own: its width decides as on a phone or a desktop, and what it opens stays in it. */
function Frame({ board, look: { name, width, theme }, language }: FrameProps) {
  const [height, setHeight] = useState(board.height ?? 400);
  const fit = ({ currentTarget }: SyntheticEvent<HTMLIFrameElement>): void => {
    const root = currentTarget.contentDocument?.getElementById('root');
    if (!root || board.height !== undefined) return;
    new ResizeObserver(() => setHeight(Math.ceil(root.getBoundingClientRect().height))).observe(root);
  };
  const query = new URLSearchParams({ board: board.name, theme, language });
  return (
    <figure className={styles.frame}>
      <figcaption>
        {name}, {theme}
      </figcaption>
      <iframe
        title={`${board.name}, ${name}, ${theme}`}
        src={`/gallery.html?${query}`}
        width={width}
        height={height}
        onLoad={fit}
      />
    </figure>
  );
}

interface GalleryProps {
  readonly board: Board;
  readonly language: string;
}

/** Every control and card in its states: one board at a time, in light and dark, on a desktop and on a phone. */
export function Gallery({ board, language }: GalleryProps) {
  const other = language === 'en' ? 'en-XA' : 'en';
  const to = (name: string, spoken: string): string => `?${new URLSearchParams({ show: name, language: spoken })}`;
  return (
    <div className={styles.gallery}>
      <nav className={styles.nav} aria-label="Boards">
        {BOARDS.map(({ name }) => (
          <a key={name} href={to(name, language)} aria-current={name === board.name ? 'page' : undefined}>
            {name}
          </a>
        ))}
        <a className={styles.switch} href={to(board.name, other)}>
          in {other}
        </a>
      </nav>
      <main className={styles.frames}>
        <h1 className="heard-only">{board.name}</h1>
        {LOOKS.map((look) => (
          <Frame key={`${look.name} ${look.theme}`} board={board} look={look} language={language} />
        ))}
      </main>
    </div>
  );
}
