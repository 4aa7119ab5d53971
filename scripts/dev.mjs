// `npm run dev`: the server, restarted when its sources change, and the client served by Vite with hot reload.
import { spawn } from 'node:child_process';
import { installPackages, node24, root, toolEnv } from './toolchain.mjs';

installPackages();
const server = spawn(node24(), ['--watch', 'server/src/main.ts'], {
  cwd: root,
  env: toolEnv({ NODE_ENV: 'development' }),
  stdio: 'inherit',
});
const client = spawn('vite', [], { cwd: `${root}/client`, env: toolEnv(), stdio: 'inherit' });
const stop = () => {
  for (const child of [server, client]) child.kill();
};
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
for (const child of [server, client]) child.on('close', stop);
