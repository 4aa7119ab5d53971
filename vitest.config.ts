import { defineConfig } from 'vitest/config';

/** What measures how others fare meanwhile: one file after the other, with nothing else beside it. */
const ATTACKS = ['server/test/hostile*.int.test.ts', 'server/test/importBudget.int.test.ts'];
const patient = { testTimeout: 120_000, hookTimeout: 120_000 };
const common = { exclude: ['**/node_modules/**', '**/dist/**'] };

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...common,
          name: 'unit',
          include: ['{shared,server,client,scripts,loadtest}/**/*.test.ts'],
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
