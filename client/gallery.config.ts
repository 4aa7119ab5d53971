import react from '@vitejs/plugin-react';
import path from 'node:path';
import { defineConfig } from 'vite';
import { compileMessages } from './compileMessages.ts';

/** The page of controls and cards: `npm run gallery`. It asks no server, and nothing that players get contains it. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [compileMessages(), react()],
  // The made-up language is offered, so that the menu of languages has something to show when it is built, too.
  define: { 'import.meta.env.DEV': 'true' },
  server: { open: '/gallery.html' },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1_000,
    rollupOptions: { input: path.join(import.meta.dirname, 'gallery.html') },
  },
});
