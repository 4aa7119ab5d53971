/** The answer of anything that may be refused. A refusal is a value, never an exception. */
export type Result<T, R> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: R };

export const accept = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const refuse = <R>(reason: R): { readonly ok: false; readonly reason: R } => ({ ok: false, reason });
