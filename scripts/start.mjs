// `npm start`: from a bare clone to a table to play at.
import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { keepServing } from './keepServing.mjs';
import { buildClient, installPackages, node24, root, toolEnv } from './toolchain.mjs';

let server;
let isStopping = false;
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    isStopping = true;
    server?.kill(signal);
  });
}

function serve() {
  server = spawn(node24(), ['server/src/main.ts'], { cwd: root, env: toolEnv(), stdio: 'inherit' });
  return new Promise((resolve) => {
    server.on('close', (code) => resolve(code ?? 1));
  });
}

installPackages();
await buildClient();
process.exit(
  await keepServing({
    serve,
    isStopping: () => isStopping,
    pause: sleep,
    now: Date.now,
    say: (line) => process.stderr.write(`${line}\n`),
  }),
);
