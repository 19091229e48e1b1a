#!/usr/bin/env node
import { version } from '../package.json';

const args = process.argv.slice(2);

if (args.length === 1 && args[0] === '--version') {
  // Asked for by scripts, often: nothing else is loaded for it.
  process.stdout.write(`${version}\n`);
} else {
  const { startProcess } = await import('./startProcess.ts');
  process.exitCode = await startProcess(process, args, version, import.meta.url);
}
