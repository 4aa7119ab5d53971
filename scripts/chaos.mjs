// `npm run chaos`: see server/test/chaos. With words, only the faults whose names contain one of them; with --short,
// the most telling ones; with --write, into docs/chaos.md.
import { installPackages, run } from './toolchain.mjs';

installPackages();
const { code } = await run('node', ['server/test/chaos/main.ts', ...process.argv.slice(2)]);
process.exit(code);
