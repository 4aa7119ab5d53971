import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../support/Player.ts';
import type { Fault } from '../Fault.ts';
import type { Scene } from '../Scene.ts';
import { SlowLine } from '../SlowLine.ts';
import type { PersistentPlayer } from '../PersistentPlayer.ts';

const NOTICED_WITHIN_MS = 15_000;
const LATE_INTENTS = 5;

/**
 * Two players' lines fall silent without a goodbye. One comes back at once on a new line, the other when the server has
 * noticed by itself; then all that the old lines held back arrives.
 */
async function halfOpen(scene: Scene): Promise<void> {
  const {
    stage,
    gms: [gm],
    people,
  } = scene;
  const line = await SlowLine.to(stage.servers[0]!.port);
  scene.afterwards(() => line.close());
  for (const person of people) person.moveTo(line.url);
  await until(() => people.every(({ page }) => page.url === line.url), 10_000);
  await sleep(500);
  const thaw = line.freeze();
  scene.bites();
  const [quick, slow] = people as [PersistentPlayer, PersistentPlayer];
  const stale = quick.page;
  quick.moveTo(stage.url);
  await until(() => quick.page.url === stage.url, 10_000);
  const isOnline = ({ page }: PersistentPlayer): boolean | undefined => gm!.state.members.get(page.userId)?.online;
  const isNoticed = await until(() => isOnline(slow) === false, NOTICED_WITHIN_MS).then(
    () => true,
    () => false,
  );
  scene.expect(isNoticed, `the server noticed nothing for ${NOTICED_WITHIN_MS} ms`);
  scene.notes.push(`the server noticed the silent one after ${Date.now() - scene.startedAt} ms`);
  slow.moveTo(stage.url);
  await until(() => slow.page.url === stage.url, 10_000);
  const late = Array.from({ length: LATE_INTENTS }, () => randomUUID());
  for (const intentId of late) void stale.say('From the past', undefined, intentId);
  thaw();
  scene.isOver();
  await sleep(1_000);
  const stored = await stage.postgres.execute(
    `select seq from action_event where intent_id in (${late.map((id) => `'${id}'`).join(', ')})`,
    stage.databaseUrl,
  );
  scene.expect(stored.length === 0, `a stale line did ${stored.length} things`);
  scene.expect(people.every(isOnline), 'somebody who came back is not seen');
  scene.expect(stale.closeCode !== undefined, 'a stale line was left open');
}

export const clientFaults: readonly Fault[] = [
  { name: 'clients half-open, then back on new lines', processes: 1, cutsOff: true, strike: halfOpen },
];
