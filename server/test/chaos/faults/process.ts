import { setTimeout as sleep } from 'node:timers/promises';
import { CLOSE } from '@tallow/shared/contracts';
import type { Fault } from '../Fault.ts';
import type { Scene } from '../Scene.ts';

function clockJumps(signal: NodeJS.Signals, back: NodeJS.Signals) {
  return async (scene: Scene): Promise<void> => {
    const [server] = scene.stage.servers;
    server!.child.kill(signal);
    scene.afterwards(() => void server!.child.kill(back));
    await scene.hold();
  };
}

/** What is under way ends, tables are saved, everybody is told, and the process ends well. */
async function drain(scene: Scene): Promise<void> {
  const { stage } = scene;
  const pages = [...scene.gms, ...scene.people.map(({ page }) => page)];
  await scene.endsWell(stage.servers[0]!);
  await sleep(100);
  scene.expect(
    pages.every(({ closeCode }) => closeCode === CLOSE.shutdown),
    `close codes ${[...new Set(pages.map(({ closeCode }) => closeCode))].join(' ')}`,
  );
  for (const { sessionId } of scene.people) {
    const [row] = await stage.postgres.execute(
      `select (select max(seq) from action_event where session_id = '${sessionId}') as last,
      (select max(seq) from session_snapshot where session_id = '${sessionId}') as saved`,
      stage.databaseUrl,
    );
    scene.expect(
      row!['last'] === row!['saved'],
      `the snapshot is of step ${String(row!['saved'])}, the last step ${String(row!['last'])}`,
    );
  }
  await stage.restart(0);
}

/** The server's own process. */
export const processFaults: readonly Fault[] = [
  {
    name: 'event loop stopped (SIGSTOP)',
    processes: 1,
    strike: async (scene) => {
      const [server] = scene.stage.servers;
      server!.child.kill('SIGSTOP');
      await scene.hold();
      server!.child.kill('SIGCONT');
    },
  },
  { name: 'clock an hour ahead', processes: 1, playsOn: true, strike: clockJumps('SIGUSR2', 'SIGHUP') },
  { name: 'clock an hour back', processes: 1, playsOn: true, strike: clockJumps('SIGHUP', 'SIGUSR2') },
  {
    name: 'server killed with -9',
    processes: 1,
    isTelling: true,
    cutsOff: true,
    strike: async ({ stage }) => {
      await stage.servers[0]!.stop('SIGKILL');
      await stage.restart(0);
    },
  },
  { name: 'server told to end (SIGTERM), started anew', processes: 1, cutsOff: true, strike: drain },
];
