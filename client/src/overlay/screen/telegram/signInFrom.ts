import { ApiError } from '../../../net/ApiError.ts';
import { openIdentity } from '../../../net/identity.ts';
import type { MiniApp } from '../../../telegram/index.ts';
import { signIn, whoPlays } from '../../account/accounts.ts';
import { goTo, joinPath } from '../../controls/route.ts';
import { findJoinCode } from '../../invites/joinCode.ts';
import { toSentence } from '../../words/toSentence.ts';
import { t } from '../../words/t.ts';

const KEY = 'tallow/telegram';

function kept(): string | null {
  try {
    return sessionStorage.getItem(KEY);
  } catch {
    return null;
  }
}
function keep(mark: string): void {
  try {
    sessionStorage.setItem(KEY, mark);
  } catch {
    // Then a reload signs in again.
  }
}

const whyNot = (cause: unknown): string =>
  cause instanceof ApiError && cause.error.code === 'UNAUTHENTICATED' ? t('telegram.notBelieved') : toSentence(cause);

/** Signs in whom Telegram vouches for, and goes to the invite that the link held; answers why not, or null. */
async function enter({ initData, start }: MiniApp): Promise<string | null> {
  // Which word of Telegram it was: that one counts for an hour, a reload is no new sign-in.
  const word = new URLSearchParams(initData).get('hash') ?? '';
  if (kept() === `${word} ${whoPlays()}`) return null;
  try {
    const signedIn = await openIdentity(null).login({ provider: 'telegram', initData });
    signIn(signedIn);
    keep(`${word} ${signedIn.user.id}`);
  } catch (cause) {
    return whyNot(cause);
  }
  const code = start === undefined ? null : findJoinCode(start);
  if (code !== null && location.pathname === '/') goTo(joinPath(code), { replace: true });
  return null;
}

let entering: Promise<string | null> | undefined;
/** Once for a page. Never rejects. */
export const signInFrom = (app: MiniApp): Promise<string | null> => (entering ??= enter(app));

/**
 * Once more, for who was signed out without their doing: where Telegram shows the page in a frame, browsers keep back
 * the cookie that renews a sign-in. It helps for as long as Telegram's word is good.
 */
export const signInAgainFrom = (app: MiniApp): Promise<string | null> => (entering = enter(app));
