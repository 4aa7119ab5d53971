import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { WebSocketServer, type WebSocket } from 'ws';
import { BareSocket } from './BareSocket.ts';

let server: WebSocketServer;
afterEach(() => server.close());

async function echo(): Promise<string> {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('connection', (socket, request) => {
    socket.send(Buffer.from(request.url!));
    socket.on('message', (data) => socket.send(data, { binary: true }));
  });
  await once(server, 'listening');
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

it('sends and receives frames of every length, those that come with the handshake too', async () => {
  const heard: Buffer[] = [];
  const socket = await BareSocket.open(
    `${await echo()}/a?b=c`,
    (one) => (one.onFrame = (frame) => heard.push(Buffer.from(frame))),
  );
  const sent = [0, 1, 125, 126, 65_535].map((length) => Buffer.alloc(length, length % 251));
  for (const payload of sent) socket.send(payload);
  while (heard.length < 6) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(heard).toEqual([Buffer.from('/a?b=c'), ...sent]);
  socket.close();
});

it('answers pings, and tells when the line is cut', async () => {
  const address = await echo();
  const connected = once(server, 'connection');
  let closed = false;
  await BareSocket.open(address, (one) => (one.onClose = () => (closed = true)));
  const [peer] = (await connected) as [WebSocket];
  peer.ping('x');
  await once(peer, 'pong');
  peer.terminate();
  while (!closed) await new Promise((resolve) => setTimeout(resolve, 5));
});

it('fails where nobody speaks WebSocket', async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1', verifyClient: () => false });
  await once(server, 'listening');
  await expect(
    BareSocket.open(`ws://127.0.0.1:${(server.address() as AddressInfo).port}/`, () => undefined),
  ).rejects.toThrow('401');
});
