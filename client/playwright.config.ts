import { defineConfig } from '@playwright/test';
import { existsSync } from 'node:fs';

const KNOWN = ['/usr/lib/chromium/chromium-headless-shell', '/usr/bin/chromium'];
const executablePath = process.env['BROWSER_PATH'] || KNOWN.find((file) => existsSync(file));

/**
 * Without ANGLE on SwiftShader a panel over the canvas punches a hole into it; the rest keeps Chromium from calling
 * home.
 */
const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--no-sandbox',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: './test',
  outputDir: '../test-results',
  // Three software-rendered browsers share two cores with the server, and with whatever else runs there: who waits long
  // enough needs no second try.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  workers: 1,
  retries: 0,
  use: {
    viewport: { width: 1280, height: 720 },
    launchOptions: { args: FLAGS, ...(executablePath && { executablePath }) },
    trace: 'off',
  },
});
