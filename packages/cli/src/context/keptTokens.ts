import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Env, setting } from './setting.ts';

type Tokens = Readonly<Record<string, string>>;

/** Where the tokens of `merit auth login` are kept, by the address of their server. Only its owner can read it. */
const tokensFile = (env: Env): string =>
  join(
    setting(env, 'XDG_CONFIG_HOME') ?? join(setting(env, 'HOME') ?? '.', '.config'),
    'merit',
    'tokens.json',
  );

async function readTokens(env: Env): Promise<Tokens> {
  const text = await readFile(tokensFile(env), 'utf8').catch(() => '{}');
  const tokens: unknown = JSON.parse(text);
  return Object.fromEntries(
    Object.entries(Object(tokens)).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

/** The token that is kept for a server; undefined for none. */
export const keptToken = async (env: Env, url: string): Promise<string | undefined> =>
  (await readTokens(env))[url];

/** Keeps a token for a server, or forgets the one that is kept (null). Answers the file. */
export async function keepToken(env: Env, url: string, token: string | null): Promise<string> {
  const file = tokensFile(env);
  const { [url]: _before, ...others } = await readTokens(env);
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const draft = `${file}.${randomUUID()}`;
  const tokens = token === null ? others : { ...others, [url]: token };
  await writeFile(draft, `${JSON.stringify(tokens, null, 2)}\n`, { mode: 0o600 });
  await rename(draft, file);
  return file;
}
