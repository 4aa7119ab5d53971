import type { DataChange } from '@colyseus/schema';
import { addressOf } from '../protocol/Visitor.ts';
import { toTable } from '../report/markdown.ts';
import type { Benchmark } from './Benchmark.ts';
import { benchMap } from './benchMap.ts';
import { openTable } from './openTable.ts';
import { PatchAnatomy } from './PatchAnatomy.ts';
import { startServerUnderTest } from './serverUnderTest.ts';
import { Tally } from './Tally.ts';
import type { Walker } from './Walker.ts';

/** All in one room, in sight of each other. */
const HOMES = [
  [1_900, 1_900],
  [2_100, 2_000],
  [1_900, 2_050],
  [2_050, 1_850],
  [2_000, 2_150],
] as const;
const MOVES = 60;
const BETWEEN_MS = 150;
/** For what opening the table leaves to be told (ms). */
const SETTLE_MS = 1_000;
const PEOPLE = ['the GM', 'the mover', 'another player', 'a spectator'] as const;

interface Received {
  readonly bytes: ReadonlyMap<string, number>;
  frames: number;
}

/** Begins to note what somebody receives. */
function watch({ visitor: { room } }: Walker): Received {
  const anatomy = new PatchAnatomy(room.decoder!);
  const received = { bytes: anatomy.bytes, frames: 0 };
  let changes: readonly DataChange[] = [];
  room.decoder!.triggerChanges = (found) => (changes = found);
  room.onState = (length) => anatomy.add(length, changes);
  room.onFrame = (kind, length) => {
    received.frames += 1;
    if (kind === 'answer') anatomy.count('acknowledgement', length);
  };
  room.onMessage = (type, _message, length) => anatomy.count(`message ${type}`, length);
  return received;
}

/** From now on they see what the whole party sees. */
async function makeSpectator(gm: Walker, name: string): Promise<void> {
  const { members } = gm.visitor.room.state as {
    readonly members: Iterable<[string, { readonly displayName: string }]>;
  };
  const [userId] = [...members].find(([, { displayName }]) => displayName === name)!;
  await gm.visitor.ask('intent.action', { action: 'member.role', userId, role: 'spectator' });
}

function toRows(everybody: readonly Received[]): string[][] {
  const causes = [...new Set(everybody.flatMap(({ bytes }) => [...bytes.keys()]))];
  const perMove = (value: number): string => (value / MOVES).toFixed(1);
  const total = ({ bytes }: Received): number => [...bytes.values()].reduce((sum, each) => sum + each, 0);
  return [
    ['bytes per move, by cause', ...PEOPLE],
    ...causes.map((cause) => [cause, ...everybody.map(({ bytes }) => perMove(bytes.get(cause) ?? 0))]),
    ['**all**', ...everybody.map((one) => perMove(total(one)))],
    ['frames', ...everybody.map(({ frames }) => perMove(frames))],
  ];
}

/** Where the bytes go when a lone token moves in sight of others. */
export const bytes: Benchmark = {
  heading: 'Bytes of a lone move',
  async run(database) {
    const server = await startServerUnderTest(database.url);
    const walkers = await openTable({
      server: await addressOf(server.url),
      map: await benchMap(),
      homes: HOMES,
      tally: new Tally(),
    });
    const [gm, mover, onlooker, , spectator] = walkers as [Walker, Walker, Walker, Walker, Walker];
    await makeSpectator(gm, 'Walker 4');
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const received = [gm, mover, onlooker, spectator].map(watch);
    for (let i = 0; i < MOVES; i++) {
      mover.move();
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    }
    for (const walker of walkers) walker.close();
    await server.stop();
    return `A player's token makes ${MOVES} moves, one at a time, in a room where the GM, three players and a spectator see each other; WebSocket heads (2 or 4 bytes a frame) not counted. Aim: at most 20 bytes for a viewer who is not the mover.

${toTable(toRows(received))}

The mover's own bytes are what it sees from the new place: a star of sight for every eye (\`vision: stars\`). A spectator sees with the eyes of all players, and is told all their stars when one of them moves.`;
  },
};
