// Writes everything that is generated from something else: Prisma's client, the printed schema, the SDK's operations.
import { step } from './step.mjs';

step('Prisma client', 'node', ['scripts/prisma-generate.mjs']);
step('schema.graphql', 'node', [
  '--conditions=@meritkit/source',
  '--import=tsx',
  'packages/server/scripts/print-schema.ts',
]);
step('SDK', 'pnpm', ['--filter', '@meritkit/client', 'run', 'generate']);
step('workspace.schema.json', 'node', [
  '--conditions=@meritkit/source',
  '--import=tsx',
  'packages/cli/scripts/print-workspace-schema.ts',
]);
