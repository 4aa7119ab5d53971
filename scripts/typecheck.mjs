// `npm run typecheck`: every project of the house, two at a time; what did not change since the last time is not read
// again.
import path from 'node:path';
import { run } from './toolchain.mjs';

const KEPT = 'node_modules/.cache/tsc';
const projects = [
  'server',
  'client',
  'scripts',
  'shared/tsconfig.test.json',
  'client/tsconfig.node.json',
  'shared',
  'loadtest',
  'docs/examples',
];

let failed = false;
async function checkNext() {
  for (let project = projects.shift(); project !== undefined; project = projects.shift()) {
    const kept = path.join(KEPT, `${project.replaceAll(/[/.]/g, '-')}.tsbuildinfo`);
    const { code, output } = await run('tsc', ['-p', project, '--incremental', '--tsBuildInfoFile', kept], {
      capture: true,
    });
    if (code === 0) continue;
    failed = true;
    process.stdout.write(output);
  }
}
await Promise.all([checkNext(), checkNext()]);
process.exit(failed ? 1 : 0);
