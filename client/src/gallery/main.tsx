import { createRoot } from 'react-dom/client';
import { applyTheme } from '../overlay/theme/useTheme.ts';
import { LANGUAGES } from '../overlay/words/languages.ts';
import { speak } from '../overlay/words/t.ts';
import { BoardPage } from './BoardPage.tsx';
import { BOARDS } from './boards.ts';
import { Gallery } from './Gallery.tsx';
import '../overlay/theme/fonts.css';
import '../overlay/theme/tokens.css';
import '../overlay/theme/base.css';

/** `?board=…` is one frame, `?show=…` the page around four of them. */
const asked = new URLSearchParams(location.search);
const boardCalled = (name: string | null) => BOARDS.find((board) => board.name === name) ?? BOARDS[0]!;
const framed = asked.get('board');
const language = asked.get('language') === 'en-XA' ? 'en-XA' : 'en';

applyTheme(asked.get('theme') === 'light' ? 'light' : 'dark');
speak(await LANGUAGES[language]!.load(), 'en');
document.documentElement.lang = language;
// Not in strict mode, whose second run of effects would close again what the first one opened.
createRoot(document.getElementById('root')!).render(
  framed === null ? (
    <Gallery board={boardCalled(asked.get('show'))} language={language} />
  ) : (
    <BoardPage board={boardCalled(framed)} />
  ),
);
