import argon2 from 'argon2';

/** Argon2id: 64 MiB and three passes, about a tenth of a second of one core in a thread of its own. */
const COST = { type: argon2.argon2id, memoryCost: 64 * 1024, timeCost: 3, parallelism: 1 } as const;
/** Hashes under way at once, and those who wait for one. */
const MAX_AT_ONCE = 2;
const MAX_WAITING = 50;

/** There are more sign-ins under way than the machine can judge. */
export class TooManyPasswordsError extends Error {}

/** Hashes and compares passwords, a few at a time, never in the thread that serves the tables. */
export class Passwords {
  #running = 0;
  readonly #waiting: (() => void)[] = [];
  /** Of a password that nobody has: comparing with it takes as long as with one of somebody's. */
  #nobodys: Promise<string> | undefined;

  hash(password: string): Promise<string> {
    return this.#inTurn(() => argon2.hash(password, COST));
  }

  /** Takes the same time whether there is a hash to compare with or not. */
  async matches(password: string, hash: string | null | undefined): Promise<boolean> {
    const compared = hash ?? (await this.#hashOfNobody());
    return (await this.#inTurn(() => argon2.verify(compared, password))) && typeof hash === 'string';
  }

  /** Whether a hash was made at another cost than today's. */
  isOutdated(hash: string): boolean {
    return argon2.needsRehash(hash, COST);
  }

  /** Made when it is first asked for; one that could not be made is asked for again. */
  #hashOfNobody(): Promise<string> {
    this.#nobodys ??= this.hash('').catch((cause: unknown) => {
      this.#nobodys = undefined;
      throw cause;
    });
    return this.#nobodys;
  }

  /** Throws a TooManyPasswordsError when too many wait already. */
  async #inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.#running >= MAX_AT_ONCE) {
      if (this.#waiting.length >= MAX_WAITING) throw new TooManyPasswordsError('Too many passwords are being judged');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    } else this.#running += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}
