// `npm run check`: what a developer wants to know after each change, in seconds. `npm test` is the whole.
import { installPackages, run } from './toolchain.mjs';

installPackages();
const capture = { capture: true };
const npm = (...args) => run('npm', ['run', '--silent', ...args], capture);
const started = Date.now();
const steps = await Promise.all([
  npm('typecheck'),
  npm('lint'),
  run('vitest', ['run', '--project', 'unit', '--changed', '--passWithNoTests', '--reporter=agent'], capture),
]);
for (const { code, output } of steps) if (code !== 0) process.stdout.write(output);
const failed = steps.filter(({ code }) => code !== 0).length;
const seconds = ((Date.now() - started) / 1000).toFixed(1);
process.stdout.write(`types, lint, tests: ${steps.length - failed} passed, ${failed} failed, in ${seconds} s\n`);
process.exit(failed > 0 ? 1 : 0);
