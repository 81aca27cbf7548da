import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'examples/**/*.test.js'],
    globalSetup: ['test/fixtures/built.ts'],
    testTimeout: 60_000,
    maxWorkers: 2,
    minWorkers: 1,
    coverage: {
      include: ['src/**', 'rules/**'],
      exclude: ['src/cli/**', 'src/node/**', '**/*.phrases.ts', 'src/language/en/lexicon/**'],
      reporter: ['text', 'json'],
      reportOnFailure: true,
    },
  },
});
