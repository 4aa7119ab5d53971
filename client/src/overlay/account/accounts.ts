import { useSyncExternalStore } from 'react';
import type { SignedIn } from '@tallow/shared/contracts';
import { oneAtATime, SignedInCarrier, tokenLock, type KeptToken, type TokenPlace } from '../../net/SignedInCarrier.ts';
import type { TokenCarrier } from '../../net/TokenCarrier.ts';

interface User {
  readonly id: string;
  readonly displayName: string;
}
/** Somebody who is signed in at this browser. The same object for as long as their name is the same. */
export interface Account {
  readonly user: User;
  readonly token: TokenCarrier;
}
/** What is written down of one. What renews the token lies in a cookie. */
interface Kept extends KeptToken {
  readonly user: User;
}
interface Book {
  readonly current: string | null;
  readonly accounts: readonly Kept[];
  /** Whom the server signed out here since somebody signed in last. */
  readonly signedOut?: string | undefined;
}

const KEY = 'tallow/accounts';
const NOBODY: Book = { current: null, accounts: [] };
const listeners = new Set<() => void>();
const known = new Map<string, Account>();
let written: string | null = null;
let book = NOBODY;
let accounts: readonly Account[] = [];

/** The book as it is now, whichever tab wrote it. */
function readBook(): Book {
  try {
    const text = localStorage.getItem(KEY);
    if (text !== written) show((JSON.parse(text ?? 'null') as Book | null) ?? NOBODY, text);
  } catch {
    // Storage is forbidden, or holds something else: names last as long as the page.
  }
  return book;
}

function show(next: Book, text: string | null): void {
  [book, written] = [next, text];
  accounts = next.accounts.map(toAccount);
}

function write(next: Book): void {
  const text = JSON.stringify(next);
  show(next, text);
  try {
    localStorage.setItem(KEY, text);
  } catch {
    // As above.
  }
  for (const listener of listeners) listener();
}

function toAccount({ user }: Kept): Account {
  const before = known.get(user.id);
  if (before?.user.displayName === user.displayName) return before;
  const account = { user, token: before?.token ?? new SignedInCarrier(user.id, placeOf(user.id)) };
  known.set(user.id, account);
  return account;
}

const placeOf = (userId: string): TokenPlace => ({
  read: () => readBook().accounts.find(({ user }) => user.id === userId) ?? null,
  write: (signedIn) => {
    const { current, accounts: kept, signedOut } = readBook();
    write({ current, accounts: kept.map((each) => (each.user.id === userId ? toKept(signedIn) : each)), signedOut });
  },
  drop: () => {
    const gone = readBook().accounts.find(({ user }) => user.id === userId);
    forget(userId, gone?.user.displayName);
  },
});

const toKept = ({ token, user, expiresIn }: SignedIn): Kept => ({
  token,
  user,
  expiresAt: Date.now() + expiresIn * 1_000,
});

/** From now on this is who plays here. */
export function signIn(signedIn: SignedIn): void {
  const others = readBook().accounts.filter(({ user }) => user.id !== signedIn.user.id);
  write({ current: signedIn.user.id, accounts: [toKept(signedIn), ...others] });
}

/** Signs somebody in again who is signed in, by what the server answers: no tab renews the old token meanwhile. */
export const signInAgain = (userId: string, work: () => Promise<SignedIn>): Promise<void> =>
  oneAtATime(tokenLock(userId), async () => signIn(await work()));

/** Goes on as somebody else who is signed in here, too. */
export function switchTo(userId: string): void {
  const kept = readBook().accounts;
  write({ current: userId, accounts: kept.toSorted((a, b) => rank(a, userId) - rank(b, userId)) });
}
const rank = ({ user }: Kept, first: string): number => (user.id === first ? 0 : 1);

/** What somebody is called from now on. */
export function rename(userId: string, displayName: string): void {
  const { accounts: kept, ...rest } = readBook();
  const renamed = (each: Kept): Kept =>
    each.user.id === userId ? { ...each, user: { ...each.user, displayName } } : each;
  write({ ...rest, accounts: kept.map(renamed) });
}

/** Takes a name off this browser. `signedOut`: it was the server that signed them out. */
export function forget(userId: string, signedOut?: string): void {
  const { current, accounts: kept } = readBook();
  write({
    current: current === userId ? null : current,
    accounts: kept.filter(({ user }) => user.id !== userId),
    ...(current === userId && { signedOut }),
  });
}

function subscribe(listener: () => void): () => void {
  const onStorage = (event: StorageEvent): void => {
    if (event.key !== KEY) return;
    readBook();
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', onStorage);
  };
}

readBook();

export const useAccounts = (): readonly Account[] => useSyncExternalStore(subscribe, () => accounts);
/** Whose name is in use now, for who is no component. */
export const whoPlays = (): string | null => readBook().current;
/** Who plays now; null while nobody is signed in. */
export const useAccount = (): Account | null =>
  useSyncExternalStore(subscribe, () => accounts.find(({ user }) => user.id === book.current) ?? null);
/** Whose sign-in ended here without their doing; null when nobody's did. */
export const useSignedOut = (): string | null => useSyncExternalStore(subscribe, () => book.signedOut ?? null);
