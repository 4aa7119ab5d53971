import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { CLOSE } from '@tallow/shared/contracts';
import { Player, until } from '../../support/Player.ts';
import type { Fault } from '../Fault.ts';
import type { Scene } from '../Scene.ts';

/** The proxy takes a process for well again after a check or two. */
const PROXY_NOTICES_MS = 1_500;
const LATE_INTENTS = 5;

async function restartInTurn(scene: Scene): Promise<void> {
  for (const number of scene.stage.servers.keys()) {
    await scene.endsWell(scene.stage.servers[number]!);
    await scene.stage.restart(number);
    await sleep(PROXY_NOTICES_MS);
  }
}

/** Somebody whose socket no proxy closes: it stays with the first process. */
async function sitWithFirst({ stage, gms: [gm], people: [person] }: Scene): Promise<Player> {
  const straggler = await Player.signIn(stage.servers[0]!.url, 'Straggler');
  const { session } = (await gm!.api('GET', `/api/sessions/${person!.sessionId}`)).body;
  await straggler.api('POST', '/api/sessions/join', { joinCode: session.joinCode });
  straggler.boot = (await straggler.bootstrap(person!.sessionId)).body;
  await straggler.take({ ...straggler.boot.seat, publicAddress: undefined });
  return straggler;
}

/** The owner sleeps, is replaced, and wakes with intents in its hands: none of them may have any effect. */
async function pauseOwner(scene: Scene): Promise<void> {
  const { stage } = scene;
  const straggler = await sitWithFirst(scene);
  scene.afterwards(() => void straggler.leave().catch(() => 0));
  scene.bites();
  stage.servers[0]!.child.kill('SIGSTOP');
  const stoppedAt = Date.now();
  scene.isOver();
  await until(() => scene.everybodyPlayedSince(stoppedAt + 1_000), 15_000).finally(() =>
    setTimeout(() => stage.servers[0]!.child.kill('SIGCONT'), 200),
  );
  const late = Array.from({ length: LATE_INTENTS }, () => randomUUID());
  const answers = late.map((intentId) =>
    Promise.race([straggler.say('From the past', undefined, intentId), sleep(3_000)]),
  );
  const accepted = (await Promise.all(answers)).filter((reply) => reply?.ok);
  const stored = await stage.postgres.execute(
    `select seq from action_event where intent_id in (${late.map((id) => `'${id}'`).join(', ')})`,
    stage.databaseUrl,
  );
  scene.expect(
    accepted.length + stored.length === 0,
    `the old owner acknowledged ${accepted.length} and wrote ${stored.length}`,
  );
  scene.expect(
    scene.people.every(({ chatHeard }) => !chatHeard.includes('From the past')),
    'the old owner was heard',
  );
  scene.expect(straggler.closeCode === CLOSE.shutdown, `the old owner closed with ${straggler.closeCode}`);
}

/** One process goes, the other goes on. */
export const twoProcessFaults: readonly Fault[] = [
  {
    name: 'owner of a session killed with -9',
    processes: 2,
    isTelling: true,
    cutsOff: true,
    backWithinMs: 5_000,
    strike: async (scene) => {
      await scene.stage.servers[0]!.stop('SIGKILL');
      scene.afterwards(async () => {
        await scene.stage.restart(0);
        await sleep(PROXY_NOTICES_MS);
      });
    },
  },
  { name: 'owner paused, replaced, woken (SIGSTOP, SIGCONT)', processes: 2, cutsOff: true, strike: pauseOwner },
  {
    name: 'clock of one process an hour ahead, then back',
    processes: 2,
    playsOn: true,
    strike: async (scene) => {
      const [server] = scene.stage.servers;
      server!.child.kill('SIGUSR2');
      await scene.hold();
      server!.child.kill('SIGHUP');
    },
  },
  {
    name: 'both processes restarted in turn (SIGTERM)',
    processes: 2,
    isTelling: true,
    cutsOff: true,
    strike: restartInTurn,
  },
];
