/** The variables of the environment. */
export type Env = Readonly<Record<string, string | undefined>>;

/** A variable of the environment; undefined when it is not set or empty. */
export function setting(env: Env, name: string): string | undefined {
  const value = env[name];
  return value === '' ? undefined : value;
}
