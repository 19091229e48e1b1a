import type { CliContext } from '../src/context/CliContext.ts';
import { createContext } from '../src/context/createContext.ts';
import { createStyle } from '../src/output/Style.ts';

/** A context without a process, and what was written to it. */
export interface FakeContext extends CliContext {
  readonly written: { out: string; err: string };
}

/** What a test wants to be different. */
export interface FakeOptions {
  readonly tty?: boolean;
  readonly color?: boolean;
  readonly columns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly stdin?: string;
  /** What a person types; nobody does when absent. */
  readonly line?: string;
  readonly fetch?: typeof globalThis.fetch;
  readonly stop?: AbortSignal;
}

/** A context that captures output. Without an own `fetch` nothing can be reached. */
export function fakeContext(options: FakeOptions = {}): FakeContext {
  const { tty = false, color = false, columns = 80, env = {}, cwd = '/nowhere', stdin = '' } = options;
  const written = { out: '', err: '' };
  const context = createContext({
    io: {
      isTTY: tty,
      columns,
      style: createStyle(color),
      out: (text) => {
        written.out += text;
      },
      err: (text) => {
        written.err += text;
      },
      readLine: async () => options.line ?? null,
      readStdin: async () => stdin,
    },
    env,
    cwd,
    now: () => new Date('2026-11-22T09:00:00.000Z'),
    stop: options.stop ?? new AbortController().signal,
    fetch: options.fetch ?? (() => Promise.reject(new Error('offline'))),
    program: 'merit',
  });
  return { ...context, written };
}

/** A server that gives one answer to everything, and what it was asked. */
export function answering(answer: object, status = 200) {
  const asked: { query: string; variables: Record<string, unknown> }[] = [];
  const fetch: typeof globalThis.fetch = async (_url, init) => {
    asked.push(JSON.parse(String(init?.body)));
    return new Response(JSON.stringify(answer), {
      status,
      headers: { 'content-type': 'application/graphql-response+json' },
    });
  };
  return { fetch, asked };
}
