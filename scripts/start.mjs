// `npm start`: from a bare clone to a table to play at.
import { spawn } from 'node:child_process';
import { buildClient, installPackages, node24, root, toolEnv } from './toolchain.mjs';

installPackages();
await buildClient();
const server = spawn(node24(), ['server/src/main.ts'], { cwd: root, env: toolEnv(), stdio: 'inherit' });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
server.on('close', (code) => process.exit(code ?? 1));
