import path from 'node:path';
import { rolldown } from 'rolldown';

/** Makes one file of a scenario and what it imports, for k6 resolves no packages. Rolldown comes along with Vite. */
export async function bundle(scenario: string, file: string): Promise<void> {
  const build = await rolldown({
    input: path.resolve(import.meta.dirname, `../k6/${scenario}.ts`),
    external: /^k6(\/|$)/,
    platform: 'browser',
    transform: { target: 'es2022' },
    logLevel: 'warn',
  });
  await build.write({ file, format: 'esm', codeSplitting: false });
  await build.close();
}
