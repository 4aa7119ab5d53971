import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './overlay/App.tsx';
import { applyTheme } from './overlay/theme/useTheme.ts';
import './overlay/theme/fonts.css';
import './overlay/theme/tokens.css';
import './overlay/theme/base.css';

applyTheme();
createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
