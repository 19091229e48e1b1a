import { existsSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';
import type { CliContext } from '../../context/CliContext.ts';
import { type Env, setting } from '../../context/setting.ts';
import {
  type DatabaseFlags,
  type DatabaseSettings,
  databaseSettings,
} from '../../database/databaseSettings.ts';
import { CliError } from '../../error/CliError.ts';
import { EXIT } from '../../error/ExitCode.ts';
import { type IdentitySettings, identitySettings } from './identitySettings.ts';
import { LOG_LEVELS, type LogLevel } from './LogLevel.ts';

/** The flags of `merit serve`. */
export interface ServeFlags extends DatabaseFlags {
  readonly port?: string;
  readonly host?: string;
  /** Folders, or false for `--no-seed`. */
  readonly seed?: readonly string[] | boolean;
}

/** What to load into a database without objectives. */
export interface SeedSettings {
  /** Whether somebody named the folders: those of the examples are only for an embedded database. */
  readonly isStated: boolean;
  /** As whole paths. */
  readonly folders: readonly string[];
}

/** How a server is to run. */
export interface ServeSettings extends DatabaseSettings {
  readonly port: number;
  readonly host: string;
  readonly seeds: SeedSettings;
  readonly rootToken: string | undefined;
  /** Whose tokens people can bring; undefined for nobody's. */
  readonly identityProvider: IdentitySettings | undefined;
  readonly production: boolean;
  readonly logLevel: LogLevel;
  /** At which level requests are logged: in development they would hide everything else. */
  readonly requestLevel: 'debug' | 'info';
}

const EXAMPLES = ['examples/seed-workspace', 'examples/worked-quarter'];

/** What a bearer token can consist of. */
const TOKEN = /^[\w.~+/-]+=*$/;

/**
 * Reads how the server is to run: by the flags, else by the environment.
 *
 * @throws {CliError} `PORT_INVALID`, `LOG_LEVEL_INVALID`, `ROOT_TOKEN_INVALID`.
 */
export function serveSettings(flags: ServeFlags, context: CliContext): ServeSettings {
  const { env } = context;
  const production = setting(env, 'NODE_ENV') === 'production';
  const statedLevel = setting(env, 'LOG_LEVEL');
  const rootToken = setting(env, 'MERIT_ROOT_TOKEN');
  if (rootToken !== undefined && !TOKEN.test(rootToken)) {
    throw new CliError(
      'ROOT_TOKEN_INVALID',
      EXIT.usage,
      'MERIT_ROOT_TOKEN cannot be sent as a bearer token.',
      {
        advice: 'Use letters, digits and -._~+/ only.',
      },
    );
  }
  return {
    ...databaseSettings(flags, context),
    port: readPort(flags.port ?? setting(env, 'PORT') ?? '4000'),
    host: flags.host ?? setting(env, 'HOST') ?? '127.0.0.1',
    seeds: readSeeds(flags.seed, context),
    rootToken,
    identityProvider: identitySettings(env),
    production,
    logLevel: readLevel(statedLevel ?? 'info'),
    requestLevel: statedLevel === undefined && !production ? 'debug' : 'info',
  };
}

function readPort(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
  throw new CliError('PORT_INVALID', EXIT.usage, `"${text}" is not a port.`, {
    advice: 'Give a number up to 65535 with --port or PORT; 0 takes a free one.',
  });
}

function readLevel(text: string): LogLevel {
  const level = LOG_LEVELS.find((each) => each === text);
  if (level !== undefined) return level;
  throw new CliError('LOG_LEVEL_INVALID', EXIT.usage, `"${text}" is not a level of logging.`, {
    advice: `Set LOG_LEVEL to one of ${LOG_LEVELS.join(', ')}.`,
  });
}

function readSeeds(
  flag: ServeFlags['seed'],
  { env, cwd }: { readonly env: Env; readonly cwd: string },
): SeedSettings {
  const variable = setting(env, 'MERIT_SEED');
  if (flag === false || (!Array.isArray(flag) && variable === 'none')) return { isStated: true, folders: [] };
  const stated = Array.isArray(flag) ? flag : variable?.split(delimiter).filter((folder) => folder !== '');
  const folders = (stated ?? EXAMPLES).map((folder) => resolve(cwd, folder));
  if (stated !== undefined) return { isStated: true, folders };
  return { isStated: false, folders: folders.filter((folder) => existsSync(folder)) };
}
