import type { Fault } from '../Fault.ts';

/** Redis gone or slow: tables play on in their processes. */
export const redisFaults: readonly Fault[] = [
  {
    name: 'Redis killed, and back empty',
    processes: 2,
    isTelling: true,
    takes: 'redis',
    playsOn: true,
    strike: async (scene) => {
      await scene.stage.redis!.stop();
      await scene.hold();
      await scene.stage.redis!.start();
    },
  },
  {
    name: 'Redis restarted at once',
    processes: 2,
    playsOn: true,
    strike: async ({ stage }) => {
      await stage.redis!.stop();
      await stage.redis!.start();
    },
  },
  {
    name: 'Redis 300 ms slower',
    processes: 2,
    playsOn: true,
    strike: async (scene) => {
      scene.stage.redis!.line.slow(300);
      await scene.hold();
      scene.stage.redis!.line.slow(0);
    },
  },
  {
    name: 'lines to Redis dead, nobody told',
    processes: 2,
    takes: 'redis',
    playsOn: true,
    strike: async (scene) => {
      scene.stage.redis!.line.die(true);
      await scene.hold();
      scene.stage.redis!.line.die(false);
    },
  },
];
