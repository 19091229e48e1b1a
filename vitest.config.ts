import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { SummaryReporter } from './scripts/summaryReporter.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

const alias = [
  // Workspace packages are tested from their sources; nothing has to be built first.
  ...['core', 'client', 'server'].map((name) => ({
    find: new RegExp(`^@meritkit/${name}$`),
    replacement: path(`packages/${name}/src/index.ts`),
  })),
  // Node loads \`main\` of this package; Vite would take its \`module\`, a second copy whose types are strangers to the first's.
  { find: /^graphql$/, replacement: path('packages/server/node_modules/graphql/index.js') },
];

const project = (
  name: string,
  options: { testTimeout?: number; hookTimeout?: number; globalSetup?: string[] } = {},
) => ({
  resolve: { alias },
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
    maxWorkers: 2,
    reporters: ['default', new SummaryReporter()],
    projects: [
      project('core', { testTimeout: 30_000 }),
      project('server', { testTimeout: 30_000, hookTimeout: 60_000 }),
      project('client', { testTimeout: 60_000 }),
      project('cli', { testTimeout: 120_000 }),
    ],
  },
});
