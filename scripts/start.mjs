// `pnpm start`: generates, then serves, in processes that end together.
process.argv.splice(2, 0, 'serve');
await import('./prisma-generate.mjs');
await import('./merit.mjs');

// pnpm does not pass SIGTERM on to what it runs: when it is gone, the server has to stop as well.
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
}, 500).unref();
