import { until } from '../../support/Player.ts';
import { FileLimit } from '../FileLimit.ts';
import type { Scene } from '../Scene.ts';
import { SmallDisk } from '../SmallDisk.ts';

/** Room for the journal's rows, which can be made to run out. */
export interface Room {
  fill(): void;
  free(): void;
}

/** So long (ms) without an acknowledgement means that there is no room for the journal. */
const SILENT_MS = 500;

/** Moves the journal's table and its indexes. */
async function moveJournal({ stage: { postgres, databaseUrl } }: Scene, tablespace: string): Promise<void> {
  const indexes = await postgres.execute(
    `select indexname from pg_indexes where tablename = 'action_event'`,
    databaseUrl,
  );
  const moves = indexes.map(({ indexname }) => `alter index "${String(indexname)}" set tablespace ${tablespace}`);
  await postgres.execute([`alter table action_event set tablespace ${tablespace}`, ...moves].join('; '), databaseUrl);
}

async function moveTo(disk: SmallDisk, scene: Scene): Promise<Room> {
  const { postgres } = scene.stage;
  scene.afterwards(() => disk.remove());
  await postgres.execute(`create tablespace small location '${disk.path}'`);
  scene.afterwards(async () => {
    await moveJournal(scene, 'pg_default');
    await postgres.execute('drop tablespace small');
  });
  await moveJournal(scene, 'small');
  return disk;
}

async function smallRoom(scene: Scene): Promise<Room> {
  const { postgres, databaseUrl } = scene.stage;
  const disk = SmallDisk.mount(postgres.pid);
  if (disk instanceof SmallDisk) return moveTo(disk, scene);
  scene.notes.push(`by a limit on the size of files: ${disk}`);
  return FileLimit.prepare(postgres, databaseUrl);
}

/** The journal's table has no room for another row, until there is some again. */
export async function fillDisk(scene: Scene): Promise<void> {
  const room = await smallRoom(scene);
  room.fill();
  scene.afterwards(() => room.free());
  const filledAt = Date.now();
  await until(() => Date.now() - Math.max(filledAt, scene.lastAt) > SILENT_MS, 15_000);
  scene.bites(scene.lastAt);
  await scene.hold();
  room.free();
}
