import type { GlobalOptions } from './GlobalOptions.ts';
import type { Io } from './Io.ts';
import type { MeritClient } from './MeritClient.ts';
import type { Env } from './setting.ts';

/** What commands know of the world. Below `main.ts` nothing asks the process. */
export interface CliContext {
  readonly io: Io;
  readonly env: Env;
  /** The folder that relative paths start from. */
  readonly cwd: string;
  readonly now: () => Date;
  /** Aborted by Ctrl-C, SIGTERM and SIGHUP. */
  readonly stop: AbortSignal;
  /** What sends HTTP requests. */
  readonly fetch: typeof globalThis.fetch;
  /** The SDK for the server and the token that the options and the environment name. */
  readonly client: (options: GlobalOptions) => Promise<MeritClient>;
  /** How this program is called, as hints write it. */
  readonly program: string;
}
