import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { keepSignInReturn } from './overlay/account/signInReturn.ts';
import { App } from './overlay/screen/App.tsx';
import { ignoreStrayDrops } from './overlay/screen/ignoreStrayDrops.ts';
import { applyTheme } from './overlay/theme/useTheme.ts';
import { speakOwnLanguage } from './overlay/words/speakOwnLanguage.ts';
import './overlay/theme/fonts.css';
import './overlay/theme/tokens.css';
import './overlay/theme/base.css';

applyTheme();
ignoreStrayDrops();
keepSignInReturn();
await speakOwnLanguage();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
