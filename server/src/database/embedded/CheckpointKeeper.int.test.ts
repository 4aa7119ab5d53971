import { PGlite } from '@electric-sql/pglite';
import { expect, it } from 'vitest';
import { CheckpointKeeper } from './CheckpointKeeper.ts';

const redo = async (pglite: PGlite): Promise<string> =>
  (await pglite.query<{ redo_lsn: string }>('select redo_lsn::text from pg_control_checkpoint()')).rows[0]!.redo_lsn;

it('checkpoints after so many bytes of WAL, not before, and at the end', async () => {
  const pglite = await PGlite.create();
  await pglite.exec('create table filler (text text)');
  const keeper = new CheckpointKeeper(pglite, 1n << 20n, 10);
  const first = await redo(pglite);
  keeper.touch();
  await new Promise((resolve) => {
    setTimeout(resolve, 60);
  });
  expect(await redo(pglite)).toBe(first);
  await pglite.exec(`insert into filler select repeat('x', 500) from generate_series(1, 5000)`);
  keeper.touch();
  await expect.poll(() => redo(pglite)).not.toBe(first);
  const second = await redo(pglite);
  await pglite.exec(`insert into filler values ('y')`);
  await keeper.finish();
  expect(await redo(pglite)).not.toBe(second);
  await pglite.close();
});
