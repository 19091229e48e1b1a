// Compares prisma/migrations with prisma/schema and fails with the SQL that is missing; `--print` prints that SQL for the next migration.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tsImport } from 'tsx/esm/api';

const root = new URL('../', import.meta.url);
const schemaFolder = new URL('prisma/schema/', root);
const migrationsFolder = new URL('prisma/migrations/', root);
const server = createRequire(new URL('packages/server/package.json', root));
const serverImport = (name) => tsImport(name, new URL('packages/server/src/database/litePool.ts', root).href);

const files = readdirSync(schemaFolder)
  .filter((name) => name.endsWith('.prisma'))
  .sort()
  .map((name) => ({ path: name, content: readFileSync(new URL(name, schemaFolder), 'utf8') }));

const migrationDirectories = readdirSync(migrationsFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()
  .map((name) => ({
    path: name,
    migrationFile: {
      path: 'migration.sql',
      content: { tag: 'ok', value: readFileSync(new URL(`${name}/migration.sql`, migrationsFolder), 'utf8') },
    },
  }));

const CHAR_OID = 18;
const TEXT_OID = 25;
const CHARACTER_COLUMN = 6;

/**
 * An empty embedded database as Prisma's engine sees one. Two gaps of Prisma's adapter are closed: it does not know the
 * type "char" of the system tables, and it cuts scripts at every semicolon, also inside functions.
 */
async function shadowDatabase() {
  const { openLite } = await serverImport('./openLite.ts');
  const { litePool } = await serverImport('./litePool.ts');
  const { PrismaPg } = await serverImport('@prisma/adapter-pg');
  const lite = await openLite();
  const pool = litePool(lite);
  const adapter = await new PrismaPg(pool).connect();
  let characters = [];
  adapter.client = {
    query: async (query) => {
      const result = await pool.query(query);
      characters = result.fields.flatMap((field, index) => (field.dataTypeID === CHAR_OID ? [index] : []));
      for (const index of characters) result.fields[index].dataTypeID = TEXT_OID;
      return result;
    },
  };
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    for (const index of characters) result.columnTypes[index] = CHARACTER_COLUMN;
    return result;
  };
  adapter.executeScript = async (script) => {
    await pool.query(script);
  };
  adapter.dispose = async () => {
    await pool.end();
    await lite.close();
  };
  return adapter;
}

/** The engine has no entry for Node: its module is linked by hand. */
async function schemaEngine() {
  globalThis.PRISMA_WASM_PANIC_REGISTRY = {
    set_message(message) {
      process.stderr.write(`${message}\n`);
    },
  };
  const glue = server.resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const bindings = await import(pathToFileURL(glue).href);
  const { instance } = await WebAssembly.instantiate(readFileSync(glue.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': bindings,
  });
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
  const { bindMigrationAwareSqlAdapterFactory } = await import(
    pathToFileURL(createRequire(server.resolve('@prisma/adapter-pg')).resolve('@prisma/driver-adapter-utils'))
      .href
  );
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: 'meritkit-shadow',
    connect: shadowDatabase,
    connectToShadowDb: shadowDatabase,
  });
  return bindings.SchemaEngine.new(
    { datamodels: files.map(({ path, content }) => [path, content]) },
    () => {},
    factory,
  );
}

const engine = await schemaEngine();
const { exitCode, stdout } = await engine.diff({
  from: {
    tag: 'migrations',
    baseDir: fileURLToPath(migrationsFolder),
    lockfile: {
      path: 'migration_lock.toml',
      content: readFileSync(new URL('migration_lock.toml', migrationsFolder), 'utf8'),
    },
    shadowDbInitScript: '',
    migrationDirectories,
  },
  to: { tag: 'schemaDatamodel', files },
  script: true,
  exitCode: true,
  filters: { externalTables: [], externalEnums: [] },
});

if (process.argv.includes('--print')) {
  process.stdout.write(stdout);
} else if (exitCode !== 0) {
  process.stderr.write(
    `prisma/migrations and prisma/schema differ. The migration that is missing:\n\n${stdout}`,
  );
  process.exitCode = 1;
}
