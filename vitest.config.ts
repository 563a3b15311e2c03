import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    environment: 'node',
    // A law tried on hundreds of generated records takes seconds on a busy two-core machine.
    testTimeout: 30_000,
    // The files share nothing that changes, so each worker loads the product once: 30 seconds less.
    isolate: false,
    // Vitest leaves one processor for itself, which on a machine of two is half of what there is.
    maxWorkers: '100%',
  },
});
