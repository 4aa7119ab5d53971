import { connect } from 'node:net';

/**
 * Sends bytes as they are on a connection of their own; answers what came back until it closed, or until `patienceMs`
 * of silence.
 */
export function sendRaw(port: number, bytes: string | Buffer, patienceMs = 2_000): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const end = (): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(patienceMs, end);
    socket.on('data', (chunk) => (answer += chunk.toString('latin1')));
    socket.on('close', end);
    socket.on('error', end);
    socket.write(bytes);
  });
}

/** The status of an answer to raw bytes; 0 when the connection was closed without one. */
export const statusOf = (answer: string): number => Number(/^HTTP\/1\.[01] (\d{3})/.exec(answer)?.[1] ?? 0);
