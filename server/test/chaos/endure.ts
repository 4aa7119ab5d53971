import { setTimeout as sleep } from 'node:timers/promises';
import { seatParty, until, type Player } from '../support/Player.ts';
import type { Fault } from './Fault.ts';
import { HealthWatch } from './HealthWatch.ts';
import {
  countDoubled,
  countLost,
  gapsIn,
  longestSilence,
  msUntilBack,
  msUntilTold,
  wasToldOfReturn,
  wordsOf,
} from './measure.ts';
import type { Report } from './report.ts';
import { Scene } from './Scene.ts';
import type { Stage } from './Stage.ts';
import { PersistentPlayer } from './PersistentPlayer.ts';
import { Tally } from './Tally.ts';

export interface Pace {
  /** How long (ms) a fault lasts, and how long people play before and after. */
  readonly heldMs: number;
  readonly settleMs: number;
}

/** A fault after which play is not back by then (ms) fails the run. */
const TIMEOUT_MS = 20_000;
const TOLD_WITHIN_MS = 2_000;
/** Play that must not pause for a fault is not silent for longer (ms). */
const LONGEST_PAUSE_MS = 1_500;

/** A table for each process, opened there. */
async function seatTables({
  servers,
  url,
}: Stage): Promise<{ readonly gms: readonly Player[]; readonly people: readonly PersistentPlayer[] }> {
  const gms: Player[] = [];
  const people: PersistentPlayer[] = [];
  for (const server of servers) {
    const { gm, players, sessionId } = await seatParty(server.url, ['Bo', 'Cy']);
    gms.push(gm);
    for (const player of players) {
      await gm.act({ action: 'token.create', name: player.userId, ownerId: player.userId, x: 500, y: 500 });
      await until(() => gm.tokenNamed(player.userId) !== undefined);
      people.push(new PersistentPlayer(player, sessionId, gm.tokenNamed(player.userId)!, url));
    }
  }
  return { gms, people };
}

async function leave(pages: readonly Player[]): Promise<void> {
  // a dead line never says goodbye
  await Promise.all(pages.map((page) => Promise.race([page.leave().catch(() => 0), sleep(500)])));
}

/** Strikes, and waits until everybody plays again. */
async function weather(scene: Scene, fault: Fault): Promise<boolean> {
  scene.bites();
  await fault.strike(scene);
  if (scene.endedAt === 0) scene.isOver();
  return until(() => scene.everybodyPlayedSince(scene.endedAt), TIMEOUT_MS).then(
    () => true,
    () => false,
  );
}

function judge(scene: Scene, fault: Fault, report: Omit<Report, 'complaints'>): readonly string[] {
  const { lost, doubled, backMs, toldMs, silenceMs } = report;
  if (lost + doubled > 0) scene.complaints.push('ACKNOWLEDGED THINGS LOST OR DOUBLED');
  scene.expect(backMs !== undefined, `NOT BACK after ${TIMEOUT_MS} ms`);
  scene.expect(
    backMs === undefined || backMs <= (fault.backWithinMs ?? Infinity),
    `back later than ${fault.backWithinMs} ms`,
  );
  if (fault.takes !== undefined) {
    scene.expect(
      toldMs !== undefined && toldMs <= TOLD_WITHIN_MS,
      `not everybody was told of the ${fault.takes} within ${TOLD_WITHIN_MS} ms`,
    );
    scene.expect(wasToldOfReturn(scene, fault.takes), `not everybody was told that the ${fault.takes} is back`);
  }
  if (fault.playsOn) scene.expect(silenceMs <= LONGEST_PAUSE_MS, `play paused for longer than ${LONGEST_PAUSE_MS} ms`);
  if (!fault.cutsOff)
    scene.expect(
      scene.people.every(({ comings }) => comings === 0) && scene.gms.every(({ closeCode }) => closeCode === undefined),
      'somebody was sent away',
    );
  return scene.complaints;
}

/**
 * Seats people, lets them play, strikes, and reports what became of it. A fault that cannot be struck on this machine
 * throws NotStruck.
 */
export async function endure(stage: Stage, fault: Fault, { heldMs, settleMs }: Pace): Promise<Report> {
  const { gms, people } = await seatTables(stage);
  const scene = new Scene(stage, gms, people, heldMs);
  const tally = await Tally.open(stage.servers);
  const from = Date.now();
  for (const person of people) person.start();
  await sleep(settleMs);
  const health = new HealthWatch(() => stage.servers);
  try {
    const isBack = await weather(scene, fault);
    const saidHealth = await health.stop();
    if (fault.takes) await until(() => wasToldOfReturn(scene, fault.takes!), 3_000).catch(() => undefined);
    await sleep(settleMs);
    for (const person of people) await person.stop();
    scene.expect((await gapsIn(scene)) === 0, 'the journal has gaps');
    const report = {
      name: fault.name,
      acknowledged: people.reduce((sum, { acknowledged }) => sum + acknowledged.size, 0),
      lost: await countLost(scene),
      doubled: await countDoubled(scene),
      backMs: isBack ? msUntilBack(scene) : undefined,
      silenceMs: longestSilence(people, from),
      toldMs: fault.takes && msUntilTold(scene, fault.takes),
      told: wordsOf(scene),
      health: saidHealth,
      counted: await tally.read(stage.servers),
      notes: scene.notes,
    };
    return { ...report, complaints: judge(scene, fault, report) };
  } finally {
    await Promise.all([health.stop(), ...people.map((person) => person.stop())]);
    await leave([...gms, ...people.map(({ page }) => page)]);
    await scene.tidy();
  }
}
