/** `pnpm bench [name …]`: runs the benches, all of them without a name. Each prints rates and ratios, none passes or fails. */
const BENCHES: Readonly<Record<string, () => Promise<{ readonly run: () => Promise<void> }>>> = {
  core: () => import('./core.ts'),
  grades: () => import('./grades.ts'),
  http: () => import('./http.ts'),
  people: () => import('./people.ts'),
};

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no bench ${unknown.join(', ')}: choose from ${Object.keys(BENCHES).join(', ')}.\n`,
  );
  process.exit(3);
}
for (const [name, load] of Object.entries(BENCHES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stdout.write(`# ${name}\n`);
  await (await load()).run();
}

export {};
