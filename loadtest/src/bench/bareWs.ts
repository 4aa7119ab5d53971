// The reference: a plain `ws` server that passes six-byte moves on to everybody at a table of five. Runs as a process
// of its own.
import { WebSocketServer, type WebSocket } from 'ws';

const tables = new Map<string, Set<WebSocket>>();
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket, request) => {
  const name = request.url ?? '';
  let table = tables.get(name);
  if (!table) tables.set(name, (table = new Set()));
  table.add(socket);
  socket.on('message', (data) => {
    for (const other of table) other.send(data, { binary: true });
  });
  socket.on('close', () => table.delete(socket));
});
server.on('listening', () => process.stdout.write(`${(server.address() as { port: number }).port}\n`));
