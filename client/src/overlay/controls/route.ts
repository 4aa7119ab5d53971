import { useSyncExternalStore } from 'react';

export type Route =
  | { readonly page: 'home' | 'account' }
  | { readonly page: 'join'; readonly code: string }
  | { readonly page: 'table'; readonly id: string }
  | { readonly page: 'campaign'; readonly id: string }
  | { readonly page: 'missing' };

export function toRoute(path: string): Route {
  const [, first = '', second = '', ...more] = path.replace(/\/+$/, '').split('/');
  if (first === '') return { page: 'home' };
  if (first === 'account' && second === '') return { page: 'account' };
  if (more.length > 0 || second === '') return { page: 'missing' };
  if (first === 'join') return { page: 'join', code: decodeURIComponent(second) };
  return first === 'table' || first === 'campaign' ? { page: first, id: second } : { page: 'missing' };
}

export const tablePath = (sessionId: string): string => `/table/${sessionId}`;
export const campaignPath = (campaignId: string): string => `/campaign/${campaignId}`;
export const joinPath = (code: string): string => `/join/${code}`;
export const joinLink = (code: string): string => location.origin + joinPath(code);
/** The page behind a join code, for who knocked already. */
export const waitingPath = (code: string): string => `${joinPath(code)}?knocked`;
export const hasKnocked = (): boolean => new URLSearchParams(location.search).has('knocked');

const listeners = new Set<() => void>();

/** Goes to a page of this site. `replace`: the page left is not one to come back to. */
export function goTo(path: string, { replace = false } = {}): void {
  if (replace) history.replaceState(null, '', path);
  else history.pushState(null, '', path);
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener('popstate', listener);
  return () => {
    listeners.delete(listener);
    removeEventListener('popstate', listener);
  };
}

export const usePath = (): string => useSyncExternalStore(subscribe, () => location.pathname);
