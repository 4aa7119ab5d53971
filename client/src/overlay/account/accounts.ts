import { useSyncExternalStore } from 'react';

/** A name that this browser plays under. Guests have nothing but their token: it is kept until they throw it away. */
export interface Account {
  readonly token: string;
  readonly user: { readonly id: string; readonly displayName: string };
}
interface Book {
  readonly current: string | null;
  readonly accounts: readonly Account[];
}

const KEY = 'tallow/accounts';
const NOBODY: Book = { current: null, accounts: [] };
const listeners = new Set<() => void>();
let book = read();

function read(): Book {
  try {
    return (JSON.parse(localStorage.getItem(KEY) ?? 'null') as Book | null) ?? NOBODY;
  } catch {
    return NOBODY;
  }
}

function write(next: Book): void {
  book = next;
  try {
    localStorage.setItem(KEY, JSON.stringify(next));
  } catch {
    // Storage is forbidden: the name lasts as long as the page.
  }
  for (const listener of listeners) listener();
}

export function signIn(account: Account): void {
  const others = book.accounts.filter(({ user }) => user.id !== account.user.id);
  write({ current: account.user.id, accounts: [account, ...others] });
}

/** Throws a name away whose token the server refuses. */
export function forget(userId: string): void {
  write({
    current: book.current === userId ? null : book.current,
    accounts: book.accounts.filter(({ user }) => user.id !== userId),
  });
}

function subscribe(listener: () => void): () => void {
  const onStorage = (event: StorageEvent): void => {
    if (event.key !== KEY) return;
    book = read();
    listener();
  };
  listeners.add(listener);
  addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    removeEventListener('storage', onStorage);
  };
}

export const useAccounts = (): readonly Account[] => useSyncExternalStore(subscribe, () => book.accounts);
/** Who plays now; null while nobody is signed in. */
export const useAccount = (): Account | null =>
  useSyncExternalStore(subscribe, () => book.accounts.find(({ user }) => user.id === book.current) ?? null);
