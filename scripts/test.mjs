// `npm test`: everything that can be checked, from a bare clone, ending in one line that counts.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { ensurePostgres } from './postgres.mjs';
import { ensureRedis } from './redis.mjs';
import { buildClient, installPackages, run } from './toolchain.mjs';

const total = { passed: 0, failed: 0 };
const reports = mkdtempSync(path.join(os.tmpdir(), 'tallow-test-'));

function count(name, passed, failed) {
  total.passed += passed;
  total.failed += failed;
  process.stdout.write(`--- ${name}: ${passed} passed, ${failed} failed\n`);
}

const untested = [];

/** A check that either holds or does not, or that this machine has no tools for. */
async function check(name, command, args, { withoutTools } = {}) {
  const { code } = await run(command, args);
  if (code === withoutTools) untested.push(name);
  else count(name, code === 0 ? 1 : 0, code === 0 ? 0 : 1);
}

/** A suite that writes a JSON report; one that dies without a report counts as failed. */
async function suite(name, command, args, file, read, env = {}) {
  const report = path.join(reports, file);
  const { code } = await run(command, args(report), { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: report } });
  const { passed, failed } = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 1 };
  count(name, passed, code === 0 ? failed : Math.max(failed, 1));
}

const vitest = (project, ...more) =>
  suite(
    `${project} tests`,
    'vitest',
    (report) => [
      'run',
      '--project',
      project,
      ...more,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    `${project}.json`,
    ({ numPassedTests, numFailedTests, numFailedTestSuites }) => ({
      passed: numPassedTests,
      failed: Math.max(numFailedTests, numFailedTestSuites ? 1 : 0),
    }),
  );

installPackages();
const postgres = ensurePostgres();
const redis = ensureRedis();
const browser = await ensureBrowser();
for (const need of [postgres, redis, browser]) if (!need.ok) process.stderr.write(`${need.message}\n`);

await buildClient();
await Promise.all([
  check('type check', 'npm', ['run', '--silent', 'typecheck']),
  check('lint', 'npm', ['run', '--silent', 'lint']),
]);
await vitest('unit');
await vitest('int');
await vitest('attacks', '--no-file-parallelism');
await suite(
  'browser tests',
  'playwright',
  () => ['test', '-c', 'client/playwright.config.ts', '--reporter=list,json'],
  'browser.json',
  ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
  { BROWSER_PATH: browser.ok ? browser.path : '' },
);
await check('chaos', 'node', ['scripts/chaos.mjs', '--short']);
await check('load', 'node', ['scripts/load.mjs', 'short', '--no-build'], { withoutTools: 3 });

rmSync(reports, { recursive: true, force: true });
if (!redis.ok) untested.push('several processes behind one address (no redis-server, no haproxy)');
for (const what of untested) process.stdout.write(`--- NOT TESTED: ${what}\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed > 0 ? 1 : 0);
