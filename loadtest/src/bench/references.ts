import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';
import WebSocket from 'ws';
import { keepPace } from './keepPace.ts';
import { cpuSeconds, pin } from './processCpu.ts';

/** What a single-row commit costs when nobody else wants anything. */
export async function bareCommits(url: string, seconds: number): Promise<{ readonly latencies: readonly number[] }> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create table bare_commit (id bigserial primary key, payload jsonb not null)');
  const latencies: number[] = [];
  const endAt = performance.now() + seconds * 1000;
  while (performance.now() < endAt) {
    const startedAt = performance.now();
    await client.query({
      name: 'bare',
      text: 'insert into bare_commit (payload) values ($1)',
      values: ['[{"type":"TokenMoved","x":100,"y":200}]'],
    });
    latencies.push(performance.now() - startedAt);
  }
  await client.end();
  return { latencies };
}

/** The same moves through a bare `ws` broadcast; `cpu` is the server's share of one core. */
export async function bareBroadcast(
  tables: number,
  seats: number,
  perSecond: number,
  warmUp: number,
  seconds: number,
): Promise<{ readonly latencies: readonly number[]; readonly cpu: number }> {
  const server = spawn(process.execPath, [path.join(import.meta.dirname, 'bareWs.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(server.stdout, 'data')) as [Buffer];
  pin(server.pid!, 0);
  const latencies: number[] = [];
  const walkers: { move(): void; socket: WebSocket }[] = [];
  for (let i = 0; i < tables * seats; i++) {
    const socket = new WebSocket(`ws://127.0.0.1:${Number(line.toString())}/${Math.floor(i / seats)}`, {
      perMessageDeflate: false,
    });
    await once(socket, 'open');
    const sent = new Map<number, number>();
    let next = 0;
    socket.on('message', (data: Buffer) => {
      if (data.readUInt16LE(0) !== i) return;
      latencies.push(performance.now() - sent.get(data.readUInt32LE(2))!);
      sent.delete(data.readUInt32LE(2));
    });
    walkers.push({
      socket,
      move: () => {
        const frame = Buffer.alloc(6);
        frame.writeUInt16LE(i, 0);
        frame.writeUInt32LE(next, 2);
        sent.set(next++, performance.now());
        socket.send(frame);
      },
    });
  }
  await keepPace(walkers, perSecond, warmUp);
  latencies.length = 0;
  const cpuBefore = cpuSeconds(server.pid!);
  await keepPace(walkers, perSecond, seconds);
  const cpu = (cpuSeconds(server.pid!) - cpuBefore) / seconds;
  for (const { socket } of walkers) socket.close();
  server.kill();
  return { latencies, cpu };
}
