import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '../Fault.ts';
import type { Stage } from '../Stage.ts';

/** Longer than the journal holds intents for a database that does not answer. */
const LONG_MS = 12_000;

const nameOf = ({ databaseUrl }: Stage): string => new URL(databaseUrl).pathname.slice(1);

/** PostgreSQL gone, slow, or out of reach. */
export const databaseFaults: readonly Fault[] = [
  {
    name: 'PostgreSQL killed and started',
    processes: 1,
    isTelling: true,
    takes: 'database',
    strike: async (scene) => {
      await scene.stage.postgres.kill9();
      await scene.hold();
      await scene.stage.postgres.restart();
    },
  },
  {
    name: 'PostgreSQL gone for longer than anybody waits',
    processes: 1,
    takes: 'database',
    strike: async ({ stage }) => {
      await stage.postgres.kill9();
      await sleep(LONG_MS);
      await stage.postgres.restart();
    },
  },
  { name: 'PostgreSQL restarted in order', processes: 1, strike: ({ stage }) => stage.postgres.restart() },
  {
    name: 'PostgreSQL 300 ms slower',
    processes: 1,
    strike: async (scene) => {
      scene.stage.line.slow(300);
      await scene.hold();
      scene.stage.line.slow(0);
    },
  },
  {
    name: 'line to PostgreSQL dead, nobody told',
    processes: 1,
    takes: 'database',
    strike: async (scene) => {
      scene.stage.line.die(true);
      await scene.hold();
      scene.stage.line.die(false);
    },
  },
  {
    name: 'PostgreSQL lets nobody in and cuts who is in',
    processes: 1,
    takes: 'database',
    strike: async (scene) => {
      const { postgres } = scene.stage;
      const name = nameOf(scene.stage);
      await postgres.execute(`alter database ${name} allow_connections false`);
      await postgres.execute(`select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`);
      await scene.hold();
      await postgres.execute(`alter database ${name} allow_connections true`);
    },
  },
  {
    name: "the journal's table locked by somebody",
    processes: 1,
    takes: 'database',
    strike: async ({ stage, heldMs }) => {
      await stage.postgres.execute(
        `begin; lock table action_event in access exclusive mode; select pg_sleep(${heldMs / 1000}); commit`,
        stage.databaseUrl,
      );
    },
  },
];
