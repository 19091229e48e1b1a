import { type Env, setting } from './setting.ts';

/** The folder of the embedded database and of the root token. */
export const dataFolder = (flag: string | undefined, env: Env): string =>
  flag ?? setting(env, 'MERIT_DATA') ?? '.merit';
