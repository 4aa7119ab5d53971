export interface ThrowAwayRedis {
  readonly url: string;
  /** Kills it at once. */
  stop(): Promise<void>;
  /** Starts it again on its port, empty. */
  start(): Promise<void>;
  close(): Promise<void>;
}
export interface ThrowAwayProxy {
  close(): Promise<void>;
}
export function findRedis(): string | undefined;
export function findHaproxy(): string | undefined;
export function ensureRedis(): { readonly ok: true } | { readonly ok: false; readonly message: string };
export function startRedis(): Promise<ThrowAwayRedis>;
export function startHaproxy(config: string, env: Readonly<Record<string, string>>): Promise<ThrowAwayProxy>;
