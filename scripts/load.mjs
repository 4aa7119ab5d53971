// `npm run load -- <scenario>`: see loadtest/src/load and, for the scenarios, loadtest/src/k6.
import { ensureK6 } from './k6.mjs';
import { installPackages, run } from './toolchain.mjs';

installPackages();
const k6 = ensureK6();
if (!k6.ok) {
  process.stderr.write(`${k6.message}\n`);
  process.exit(1);
}
const { code } = await run('node', ['loadtest/src/load/main.ts', ...process.argv.slice(2)], { env: { K6: k6.file } });
process.exit(code);
