import { TooManyPasswordsError } from '../../auth/index.ts';
import type { HttpDeps } from '../HttpDeps.ts';
import { HttpRefusal } from '../HttpRefusal.ts';

async function whenFree<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw cause instanceof TooManyPasswordsError ? new HttpRefusal('BUSY') : cause;
  }
}

export const hashOf = ({ passwords }: HttpDeps, password: string): Promise<string> =>
  whenFree(passwords.hash(password));

/** Whether a password is the one behind a hash; takes as long where there is none. */
export const judge = ({ passwords }: HttpDeps, password: string, hash: string | null | undefined): Promise<boolean> =>
  whenFree(passwords.matches(password, hash));
