import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { compileMessages } from './compileMessages.ts';
import { embedBuild } from './embedBuild.ts';

const server = process.env['TALLOW_SERVER'] ?? 'http://127.0.0.1:2567';

export default defineConfig({
  base: '/',
  logLevel: 'warn',
  plugins: [
    compileMessages(),
    react(),
    embedBuild(),
    // Written once here, not by the server for everybody who asks.
    compression({ algorithms: ['brotliCompress', 'gzip'], include: /\.(js|css|html|svg|json)$/ }),
  ],
  build: {
    outDir: 'dist',
    assetsDir: 'assets',
    target: 'es2023',
    // Fonts stay files of their own: in the style sheet they would delay the first paint.
    assetsInlineLimit: 1024,
    modulePreload: { polyfill: false },
    // The map with PixiJS and the SDK: one chunk, loaded when somebody sits down.
    chunkSizeWarningLimit: 900,
  },
  server: {
    // As objects: a bare address would rewrite the Host header, and the server would take the page for a foreign one.
    proxy: {
      '/api': { target: server },
      '/matchmake': { target: server },
      // A room's socket: /<process>/<room>?sessionId=…
      '^/[\\w-]+/[\\w-]+\\?.*sessionId=': { target: server, ws: true },
    },
  },
});
