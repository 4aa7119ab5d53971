import os from 'node:os';
import { defineConfig } from 'vitest/config';
import { compileMessages } from './client/compileMessages.ts';

/** What measures how others fare meanwhile: one file after the other, with nothing else beside it. */
const ATTACKS = ['server/test/hostile*.int.test.ts', 'server/test/importBudget.int.test.ts'];
const patient = { testTimeout: 120_000, hookTimeout: 120_000 };
const common = { exclude: ['**/node_modules/**', '**/dist/**'] };

export default defineConfig({
  test: {
    // One core is not kept back for the runner: on two that would be half of them.
    maxWorkers: os.availableParallelism(),
    projects: [
      {
        plugins: [compileMessages()],
        test: {
          ...common,
          name: 'unit',
          // What is pure needs no modules of its own: loading them anew for each file took as long as the tests.
          isolate: false,
          pool: 'threads',
          include: ['{shared,server,client,scripts,loadtest}/**/*.test.ts'],
          setupFiles: ['client/src/overlay/words/testing/speakEnglish.ts'],
          exclude: [...common.exclude, '**/*.int.test.ts'],
        },
      },
      {
        test: {
          ...common,
          ...patient,
          name: 'int',
          include: ['server/**/*.int.test.ts'],
          exclude: [...common.exclude, ...ATTACKS],
        },
      },
      { test: { ...common, ...patient, name: 'attacks', include: ATTACKS } },
    ],
  },
});
