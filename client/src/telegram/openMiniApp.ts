import { MiniApp } from './MiniApp.ts';
import { readWebApp } from './webApp.ts';

/** Telegram's programs speak to a page through this script alone. */
const SCRIPT = 'https://telegram.org/js/telegram-web-app.js';
/** A script that has not come by then (ms) does not come. */
const TIMEOUT_MS = 8_000;

/** Why there is no Mini App: its script did not come, or no program of Telegram opened the page. */
export type NoMiniApp = 'unreachable' | 'outside';

const found = (): unknown => (globalThis as { readonly Telegram?: { readonly WebApp?: unknown } }).Telegram?.WebApp;

function loadScript(): Promise<void> {
  return new Promise((resolve) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => resolve());
    setTimeout(resolve, TIMEOUT_MS);
    document.head.append(script);
  });
}

/** Never rejects. Whatever Telegram's script leaves on the page is parsed before it is used. */
export async function openMiniApp(): Promise<MiniApp | NoMiniApp> {
  if (found() === undefined) await loadScript();
  const app = readWebApp(found());
  if (!app) return 'unreachable';
  return app.initData === '' ? 'outside' : new MiniApp(app, location.search);
}
