// `npm run load -- <plan>`: see loadtest/src/load and, for the scenarios, loadtest/src/k6. Ends with 0 when all
// thresholds were kept, 1 when not, 3 without k6. With `--no-build` k6 is used if it is there, and not built.
import { ensureK6 } from './k6.mjs';
import { installPackages, run } from './toolchain.mjs';

const NO_K6 = 3;

installPackages();
const args = process.argv.slice(2);
const plans = args.filter((arg) => arg !== '--no-build');
const k6 = ensureK6({ mayBuild: plans.length === args.length });
if (!k6.ok) {
  process.stderr.write(`${k6.message}\nNo load was made.\n`);
  process.exit(NO_K6);
}
const { code } = await run('node', ['loadtest/src/load/main.ts', ...plans], { env: { K6: k6.file } });
process.exit(code);
