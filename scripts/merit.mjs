// Runs the CLI from its sources, from any folder: `node scripts/merit.mjs objective list`.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url));
const child = spawn(
  process.execPath,
  ['--conditions=@meritkit/source', `--import=${import.meta.resolve('tsx')}`, main, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));

child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  // Whoever waits for this process sees what ended the other one.
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
