import { prepareTable } from '../load/prepareTable.ts';
import type { PreparedPerson } from '../k6/Prepared.ts';
import { addressOf, Visitor, type ServerAddress } from '../protocol/Visitor.ts';
import { percent, toTable } from '../report/markdown.ts';
import type { Benchmark } from './Benchmark.ts';
import { benchMap, HOMES } from './benchMap.ts';
import { inTurns } from './inTurns.ts';
import { maybeProfiled } from './profiles.ts';
import { startServerUnderTest } from './serverUnderTest.ts';
import { summary } from './statistics.ts';
import { Usage } from './Usage.ts';

const STORMS = 3;
const AT_ONCE = 4;
/** From one storm to the next (ms). */
const CALM_MS = 5_000;

interface Seated {
  readonly sessionId: string;
  readonly person: PreparedPerson;
  readonly visitor: Visitor;
}

/** Comes back to the old seat, finds all tokens there, and moves: whoever cannot is not back. */
async function comeBack(server: ServerAddress, { sessionId, person, visitor: before }: Seated): Promise<Visitor> {
  const visitor = await Visitor.join(server, sessionId, person.bearer, before.reconnectToken);
  const { size } = (visitor.room.state as { readonly tokens: ReadonlyMap<string, unknown> }).tokens;
  if (size !== HOMES.length)
    throw new Error(`${size} tokens are on the screen of somebody who came back, not ${HOMES.length}`);
  await visitor.ask('intent.move', { tokenId: person.tokenId, x: person.home![0] + 10, y: person.home![1] });
  return visitor;
}

async function seatEverybody(server: ServerAddress, tables: number): Promise<Seated[]> {
  const map = await benchMap();
  const prepared = await inTurns(tables, AT_ONCE, () =>
    prepareTable({ server, map, movers: HOMES.length, watchers: 0 }),
  );
  const places = prepared.flatMap(({ sessionId, people }) => people.map((person) => ({ sessionId, person })));
  return inTurns(places.length, AT_ONCE, async (i) => ({
    ...places[i]!,
    visitor: await Visitor.join(server, places[i]!.sessionId, places[i]!.person.bearer),
  }));
}

/** All lines are cut at the same moment, and everybody comes back at once. */
export const storm: Benchmark = {
  heading: 'Reconnect storm',
  async run(database, options) {
    const server = await startServerUnderTest(database.url);
    const address = await addressOf(server.url);
    let everybody = await seatEverybody(address, options.tables);
    const rows = [['storm', 'all back after (s)', 'one back, p50 / p95 / p99 ms', 'server / generator CPU']];
    for (let i = 1; i <= STORMS; i++) {
      await new Promise((resolve) => setTimeout(resolve, CALM_MS));
      const times: number[] = [];
      const usage = new Usage(server.pid, database.pid);
      const cutAt = performance.now();
      everybody = await maybeProfiled(server, options, `storm-${i}`, () => {
        for (const { visitor } of everybody) visitor.socket.cut();
        return Promise.all(
          everybody.map(async (seated) => {
            const visitor = await comeBack(address, seated);
            times.push(performance.now() - cutAt);
            return { ...seated, visitor };
          }),
        );
      });
      const used = usage.shares();
      rows.push([
        String(i),
        (Math.max(...times) / 1000).toFixed(2),
        summary(times),
        `${percent(used.server)} / ${percent(used.generator)}`,
      ]);
    }
    for (const { visitor } of everybody) visitor.leave();
    await server.stop();
    return `${everybody.length} people at ${options.tables} tables lose their connections at the same moment and ask for their seats at once. Somebody is back when the whole state is decoded, all tokens are on it, and a move is acknowledged. Aim: all back within 10 s.

${toTable(rows)}`;
  },
};
