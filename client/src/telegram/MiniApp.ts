import { themeVariables } from './themeVariables.ts';
import { readLook, readStart, type WebApp } from './webApp.ts';

/** What somebody feels in their hand. */
export type Haptic = 'turn' | 'roll' | 'critical' | 'refusal';
export interface MainButton {
  readonly label: string;
  readonly press: () => void;
}
export interface Look {
  readonly theme: 'light' | 'dark';
  readonly variables: Readonly<Record<string, string>>;
}

/** Characters of a button's text. */
const MAX_LABEL = 60;

/** The page's side of Telegram's window: its buttons, its looks, and who opened it. */
export class MiniApp {
  /** What Telegram says about who is here; the server judges it. */
  readonly initData: string;
  readonly start: string | undefined;
  readonly #app: WebApp;
  #back: (() => void) | null = null;
  #main: MainButton | null = null;

  constructor(app: WebApp, search: string) {
    this.#app = app;
    this.initData = app.initData;
    this.start = readStart(app.initData, search);
    app.BackButton.onClick(() => this.#back?.());
    app.MainButton.onClick(() => this.#main?.press());
  }

  /** The page can be shown: as large as it may be, and not closed by a drag on the map. */
  begin(): void {
    this.#app.ready();
    this.#app.expand();
    this.#app.disableVerticalSwipes?.();
  }

  look(): Look {
    const { colorScheme, themeParams } = readLook(this.#app);
    return { theme: colorScheme, variables: themeVariables(themeParams) };
  }

  /** For as long as the page lives. */
  onLook(hear: (look: Look) => void): void {
    this.#app.onEvent('themeChanged', () => hear(this.look()));
  }

  /** Shows the button for as long as there is something to go back to. */
  setBack(go: (() => void) | null): void {
    this.#back = go;
    if (go) this.#app.BackButton.show();
    else this.#app.BackButton.hide();
  }

  setMain(button: MainButton | null): void {
    this.#main = button;
    if (button && button.label !== '')
      this.#app.MainButton.setParams({ text: button.label.slice(0, MAX_LABEL), is_visible: true, is_active: true });
    else this.#app.MainButton.hide();
  }

  feel(haptic: Haptic): void {
    const hand = this.#app.HapticFeedback;
    switch (haptic) {
      case 'turn':
        return hand?.notificationOccurred('success');
      case 'refusal':
        return hand?.notificationOccurred('error');
      case 'critical':
        return hand?.impactOccurred('heavy');
      case 'roll':
        return hand?.impactOccurred('medium');
    }
  }
}
