import { vi } from 'vitest';
import type { Database } from '../src/database/Database.ts';

/** The statements that read or write rows while something is done: each connection of the pool, and the pool itself, is listened to. */
export async function statementsOf({ pool }: Database, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const textOf = (query: unknown) =>
    typeof query === 'string' ? query : String(Reflect.get(Object(query), 'text'));
  const listening = new WeakSet<object>();
  const listen = (client: { query: (...all: never[]) => unknown }) => {
    if (listening.has(client)) return;
    listening.add(client);
    const query = client.query.bind(client);
    vi.spyOn(client, 'query').mockImplementation((...all: never[]) => {
      statements.push(textOf(all[0]));
      return query(...all);
    });
  };
  pool.on('acquire', listen);
  try {
    await work();
  } finally {
    pool.off('acquire', listen);
    vi.restoreAllMocks();
  }
  return statements.filter((text) => /^\s*(SELECT|WITH|INSERT|UPDATE|DELETE)/i.test(text));
}
