import { openMiniApp, type MiniApp, type NoMiniApp } from '../../../telegram/index.ts';
import { dressAs } from '../../theme/useTheme.ts';

let asked: Promise<MiniApp | NoMiniApp> | undefined;
let own: MiniApp | null = null;

/** Opens Telegram's window for this page, once; its looks are the page's from then on. */
export function openOwnMiniApp(): Promise<MiniApp | NoMiniApp> {
  asked ??= openMiniApp().then((opened) => {
    if (typeof opened === 'string') return opened;
    own = opened;
    document.documentElement.dataset['mode'] = 'telegram';
    const dress = ({ theme, variables } = opened.look()): void => dressAs(theme, variables);
    dress();
    opened.onLook(dress);
    opened.begin();
    return opened;
  });
  return asked;
}

/** Null as long as it is not open. */
export const ownMiniApp = (): MiniApp | null => own;
