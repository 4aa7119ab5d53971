/**
 * What travels between the server's thread and the database's thread. Answers carry the id of their request; 0 means
 * "opened".
 */
export type WorkerRequest = { readonly id: number } & (
  | {
      readonly op: 'query';
      readonly sql: string;
      readonly params?: unknown[] | undefined;
      readonly options?: object | undefined;
      readonly tx?: number | undefined;
    }
  | { readonly op: 'exec'; readonly sql: string; readonly tx?: number | undefined }
  | { readonly op: 'begin' }
  | { readonly op: 'end'; readonly tx: number; readonly commit: boolean }
  | { readonly op: 'syncs' }
  | { readonly op: 'close' }
);

export interface WorkerAnswer {
  readonly id: number;
  readonly result?: unknown;
  readonly error?: Readonly<Record<string, unknown>>;
}

const kept = [
  'name',
  'message',
  'code',
  'severity',
  'detail',
  'hint',
  'constraint',
  'table',
  'column',
  'schema',
  'position',
] as const;

/** A structured clone of an Error loses its fields, SQLSTATE first of all. */
export function toWireError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: 'Error', message: String(error) };
  const fields = error as unknown as Record<string, unknown>;
  return Object.fromEntries(kept.filter((key) => fields[key] !== undefined).map((key) => [key, fields[key]]));
}

export const fromWireError = (wire: Readonly<Record<string, unknown>>): Error => Object.assign(new Error(), wire);
