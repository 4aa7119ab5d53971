import type { Page } from '@playwright/test';

/** What Telegram's script leaves on a page, as a program of Telegram would have filled it. */
interface Given {
  readonly initData: string;
  readonly colorScheme: 'light' | 'dark';
  readonly themeParams: Readonly<Record<string, string>>;
}
interface Told {
  readonly calls: string[];
  back: { visible: boolean; press(): void };
  main: { visible: boolean; text: string; press(): void };
  change(theme: Partial<Given>): void;
}

/** In the page: a window of Telegram that writes down what is asked of it. */
function install(given: Given): void {
  const hearers: Record<string, () => void> = {};
  const calls: string[] = [];
  const told: Told = {
    calls,
    back: { visible: false, press: () => hearers['back']?.() },
    main: { visible: false, text: '', press: () => hearers['main']?.() },
    change: (theme) => {
      Object.assign(webApp, theme);
      hearers['themeChanged']?.();
    },
  };
  const webApp = {
    ...given,
    ready: () => calls.push('ready'),
    expand: () => calls.push('expand'),
    disableVerticalSwipes: () => calls.push('disableVerticalSwipes'),
    onEvent: (event: string, hear: () => void) => (hearers[event] = hear),
    BackButton: {
      show: () => (told.back.visible = true),
      hide: () => (told.back.visible = false),
      onClick: (hear: () => void) => (hearers['back'] = hear),
    },
    MainButton: {
      setParams: ({ text }: { text: string }) => Object.assign(told.main, { text, visible: true }),
      hide: () => (told.main.visible = false),
      onClick: (hear: () => void) => (hearers['main'] = hear),
    },
    HapticFeedback: {
      impactOccurred: (style: string) => calls.push(`impact ${style}`),
      notificationOccurred: (type: string) => calls.push(`notification ${type}`),
    },
  };
  Object.assign(globalThis, { Telegram: { WebApp: webApp }, __telegram: told });
}

/** A window of Telegram around a page, for as long as the page is open. */
export class TelegramWindow {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  static async around(page: Page, given: Given): Promise<TelegramWindow> {
    await page.addInitScript(install, given);
    return new TelegramWindow(page);
  }

  calls(): Promise<string[]> {
    return this.#page.evaluate(() => (globalThis as never as { __telegram: Told }).__telegram.calls);
  }

  /** What the main button says; null while it is hidden. */
  main(): Promise<string | null> {
    return this.#page.evaluate(() => {
      const { main } = (globalThis as never as { __telegram: Told }).__telegram;
      return main.visible ? main.text : null;
    });
  }

  hasBack(): Promise<boolean> {
    return this.#page.evaluate(() => (globalThis as never as { __telegram: Told }).__telegram.back.visible);
  }

  press(button: 'back' | 'main'): Promise<void> {
    return this.#page.evaluate(
      (name) => (globalThis as never as { __telegram: Told }).__telegram[name].press(),
      button,
    );
  }

  change(theme: Partial<Given>): Promise<void> {
    return this.#page.evaluate((next) => (globalThis as never as { __telegram: Told }).__telegram.change(next), theme);
  }
}
