// `npm run bench`: see loadtest/src/bench.
import { installPackages, run } from './toolchain.mjs';

installPackages();
const { code } = await run('node', ['loadtest/src/bench/main.ts', ...process.argv.slice(2)]);
process.exit(code);
