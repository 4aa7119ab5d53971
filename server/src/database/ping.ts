import type { MikroORM } from '@mikro-orm/core';

/** Resolves when the database answers a trivial query within `timeoutMs`, rejects otherwise. */
export async function ping(orm: MikroORM, timeoutMs = 2_000): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`The database did not answer within ${timeoutMs} ms`));
    }, timeoutMs);
  });
  try {
    await Promise.race([orm.em.fork().getConnection().execute('select 1'), late]);
  } finally {
    clearTimeout(timer);
  }
}
