import type { Dependency } from '../../src/operations/index.ts';
import type { Scene } from './Scene.ts';
import type { PersistentPlayer } from './PersistentPlayer.ts';

const sessionsOf = ({ people }: Scene): readonly string[] => [...new Set(people.map(({ sessionId }) => sessionId))];

/** The intents that the journal holds, in order. */
async function stored(
  { stage }: Scene,
  sessionId: string,
): Promise<readonly { readonly intentId: string; readonly seq: number }[]> {
  const rows = await stage.postgres.execute(
    `select intent_id, seq from action_event where session_id = '${sessionId}' order by seq`,
    stage.databaseUrl,
  );
  return rows.map((row) => ({ intentId: String(row['intent_id']), seq: Number(row['seq']) }));
}

export async function countLost(scene: Scene): Promise<number> {
  let lost = 0;
  for (const sessionId of sessionsOf(scene)) {
    const kept = new Set((await stored(scene, sessionId)).map(({ intentId }) => intentId));
    for (const person of scene.people)
      if (person.sessionId === sessionId) lost += [...person.acknowledged.keys()].filter((id) => !kept.has(id)).length;
  }
  return lost;
}

/** Intents stored twice, and lines that somebody heard twice. */
export async function countDoubled(scene: Scene): Promise<number> {
  let doubled = 0;
  for (const sessionId of sessionsOf(scene)) {
    const kept = await stored(scene, sessionId);
    doubled += kept.length - new Set(kept.map(({ intentId }) => intentId)).size;
  }
  return scene.people.reduce((sum, { chatHeard }) => sum + chatHeard.length - new Set(chatHeard).size, doubled);
}

export async function gapsIn(scene: Scene): Promise<number> {
  let gaps = 0;
  for (const sessionId of sessionsOf(scene))
    gaps += (await stored(scene, sessionId)).filter(({ seq }, i) => seq !== i + 1).length;
  return gaps;
}

const timesOf = (people: readonly PersistentPlayer[]): readonly number[] =>
  people.flatMap(({ acknowledged }) => [...acknowledged.values()]).toSorted((a, b) => a - b);

/** The longest time (ms) in which nobody at some table was acknowledged anything, the fault's own time included. */
export function longestSilence(people: readonly PersistentPlayer[], from: number): number {
  return Math.max(
    ...Map.groupBy(people, ({ sessionId }) => sessionId)
      .values()
      .map((table) => timesOf(table).reduce((most, at, i, times) => Math.max(most, at - (times[i - 1] ?? from)), 0)),
  );
}

/** From the fault's end until everybody was acknowledged something (ms). */
export function msUntilBack({ people, endedAt }: Scene): number {
  return Math.max(
    ...people.map(({ acknowledged }) => [...acknowledged.values()].find((at) => at > endedAt)! - endedAt),
  );
}

/**
 * From the fault's beginning until everybody was told that `dependency` is gone (ms); undefined if somebody was not.
 */
export function msUntilTold({ people, startedAt }: Scene, dependency: Dependency): number | undefined {
  const times = people.map(
    ({ heard }) =>
      heard.find(
        ({ type, message, at }) => type === 'event.degraded' && message.dependency === dependency && at >= startedAt,
      )?.at,
  );
  return times.every((at) => at !== undefined) ? Math.max(...times) - startedAt : undefined;
}

export function wasToldOfReturn({ people }: Scene, dependency: Dependency): boolean {
  return people.every(({ heard }) => {
    const last = heard.findLast(
      ({ type, message }) => /^event\.(degraded|recovered)$/.test(type) && message.dependency === dependency,
    );
    return last?.type === 'event.recovered';
  });
}

/** What players were told, and whether they had to come back. */
export function wordsOf({ people }: Scene): string {
  const events = people.flatMap(({ heard }) =>
    heard.filter(({ type }) => /^event\.(degraded|recovered|idle_warning)$/.test(type)),
  );
  const words = events.map(({ type, message }) =>
    [type.slice('event.'.length), message.dependency].filter(Boolean).join(' '),
  );
  const refusals = Map.groupBy(
    people.flatMap((person) => [...person.refusals]),
    ([code]) => code,
  );
  const counts = [...refusals].map(
    ([code, entries]) => `${entries.reduce((sum, [, count]) => sum + count, 0)} ${code}`,
  );
  const comings = people.reduce((sum, person) => sum + person.comings, 0);
  return (
    [...new Set(words), ...counts, ...(comings > 0 ? [`came back by themselves (${comings})`] : [])].join(', ') ||
    'nothing'
  );
}
