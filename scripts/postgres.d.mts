export interface ThrowAwayPostgres {
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  kill9(): Promise<void>;
  restart(): Promise<void>;
  stop(): Promise<void>;
}
export function findPostgres(): string | undefined;
export function ensurePostgres():
  | { readonly ok: true; readonly bin: string }
  | { readonly ok: false; readonly message: string };
export function startPostgres(options?: {
  readonly dir?: string;
  readonly settings?: Readonly<Record<string, string | number>>;
}): Promise<ThrowAwayPostgres>;
