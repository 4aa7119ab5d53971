import { defineConfig } from 'vitest/config';

const common = { exclude: ['**/node_modules/**', '**/dist/**'] };

export default defineConfig({
  test: {
    projects: [
      { test: { ...common, name: 'unit', include: ['{shared,server,client,scripts,loadtest}/**/*.test.ts'], exclude: [...common.exclude, '**/*.int.test.ts'] } },
      { test: { ...common, name: 'int', include: ['server/**/*.int.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
    ],
  },
});
