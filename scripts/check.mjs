// Everything that is checked without running the product: format, lint, types, generated files, packages.
import { execFileSync } from 'node:child_process';
import { step } from './step.mjs';

const changes = () => execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' });

step('format and lint', 'pnpm', ['exec', 'biome', 'check', '.']);

const before = changes();
step('generate', 'node', ['scripts/generate.mjs']);
if (changes() !== before) {
  process.stderr.write(`Generated files are stale; commit what \`pnpm generate\` wrote:\n${changes()}`);
  process.exit(1);
}
step('migrations equal the schema', 'node', ['scripts/migrations-current.mjs']);

step('types', 'pnpm', ['--recursive', '--workspace-concurrency=2', 'run', 'types']);
step('unused code', 'pnpm', ['exec', 'knip']);
step('build', 'pnpm', ['run', 'build']);
step('packages', 'pnpm', ['--recursive', '--workspace-concurrency=1', 'run', 'lint:package']);
step('size of the SDK', 'pnpm', ['--filter', '@meritkit/client', 'run', 'size']);
step('packed', 'node', ['scripts/smoke.mjs']);
