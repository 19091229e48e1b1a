import type { Language } from './languageOf.ts';

/** Options that every command takes. A flag goes before a variable of the environment. */
export interface GlobalOptions {
  /** Where GraphQL is answered; else `MERIT_URL`. */
  readonly url?: string;
  /** The token itself, where a command has just read it; there is no such flag. */
  readonly token?: string;
  /** A file with nothing but the token; else `MERIT_TOKEN`. */
  readonly tokenFile?: string;
  /** Else by `MERIT_LANG`, `LC_ALL` and `LANG`. */
  readonly lang?: Language;
}
