import { expect, it } from 'vitest';
import { Passwords, TooManyPasswordsError } from './Passwords.ts';

it('A flood of passwords leaves no promise without a handler, and nobody shut out after it', async () => {
  const unhandled: unknown[] = [];
  const hear = (cause: unknown): void => void unhandled.push(cause);
  process.on('unhandledRejection', hear);
  try {
    const passwords = new Passwords();
    const known = await passwords.hash('a good long passphrase');
    const flood = Promise.allSettled(Array.from({ length: 52 }, () => passwords.hash('x')));
    // The first sign-ins of all, of a name that is known and of one that is not.
    for (const hash of [known, undefined])
      await expect(passwords.matches('wrong', hash)).rejects.toBeInstanceOf(TooManyPasswordsError);
    await flood;
    expect(await passwords.matches('wrong', undefined)).toBe(false);
    expect(await passwords.matches('a good long passphrase', known)).toBe(true);
    expect(unhandled).toEqual([]);
  } finally {
    process.off('unhandledRejection', hear);
  }
}, 60_000);
