import { defineConfig } from 'vitest/config';
import { SummaryReporter } from './scripts/summaryReporter.ts';

/** Workspace packages are tested from their sources; nothing has to be built first. */
const source = { ssr: { resolve: { conditions: ['@meritkit/source', 'node', 'default'] } } };

const project = (name: string, options: { testTimeout?: number; globalSetup?: string[] } = {}) => ({
  ...source,
  test: {
    name,
    root: `packages/${name}`,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    typecheck: { enabled: true, include: ['src/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
    ...options,
  },
});

export default defineConfig({
  test: {
    reporters: ['default', new SummaryReporter()],
    projects: [project('core'), project('server', { testTimeout: 30_000 })],
  },
});
