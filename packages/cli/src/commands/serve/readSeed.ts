import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Perform } from '@meritkit/server';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';

/** Writes a seed by performing commands. */
export type Seed = (perform: Perform) => Promise<void>;

/**
 * Reads the seed of a folder: what its `seed.js` or `seed.ts` exports as `seed`.
 *
 * @throws {CliError} `SEED_MISSING`, `SEED_TYPESCRIPT` (where this Node reads no TypeScript), `SEED_INVALID`.
 */
export async function readSeed(folder: string): Promise<Seed> {
  const file = ['seed.js', 'seed.ts'].map((name) => join(folder, name)).find((path) => existsSync(path));
  if (file === undefined) {
    throw new CliError('SEED_MISSING', EXIT.usage, `There is no seed.ts or seed.js in ${folder}.`, {
      advice: 'Name another folder with --seed or MERIT_SEED, or load nothing with --no-seed.',
    });
  }
  const module = await importSeed(file);
  if (isSeedModule(module)) return module.seed;
  throw new CliError('SEED_INVALID', EXIT.usage, `${file} exports no function "seed".`, {
    advice: 'Write it as: export async function seed(perform) { … }',
  });
}

async function importSeed(file: string): Promise<unknown> {
  try {
    return await import(pathToFileURL(file).href);
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'ERR_UNKNOWN_FILE_EXTENSION'))
      throw cause;
    throw new CliError('SEED_TYPESCRIPT', EXIT.usage, `This Node reads no TypeScript, as in ${file}.`, {
      cause,
      advice: 'Use Node 22.18 or later, or compile the seed to seed.js.',
    });
  }
}

const isSeedModule = (module: unknown): module is { readonly seed: Seed } =>
  typeof module === 'object' && module !== null && 'seed' in module && typeof module.seed === 'function';
