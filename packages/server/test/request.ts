import { type IncomingHttpHeaders, request } from 'node:http';
import { TOKEN } from './startServer.ts';

/** What a server answered over HTTP. */
export interface Reply {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  /** The code of the first error; undefined for none. */
  readonly code: string | undefined;
}

/** How a request differs from a well-formed `POST` of JSON with the token. */
export interface RequestOptions {
  readonly method?: string;
  readonly path?: string;
  /** A header that is undefined is left out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Buffer;
}

const codeOf = (text: string): string | undefined => {
  try {
    return JSON.parse(text).errors?.[0]?.extensions?.code;
  } catch {
    return undefined;
  }
};

/** Sends a request as it is: no client mends it on the way. */
export function send(
  url: string,
  { method = 'POST', path, headers = {}, body }: RequestOptions,
): Promise<Reply> {
  const { hostname, port, pathname } = new URL(url);
  const all = { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json', ...headers };
  const stated = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, path: path ?? pathname, method, headers: stated, agent: false },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.once('error', reject);
        response.once('end', () => {
          const text = Buffer.concat(chunks).toString();
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text, code: codeOf(text) });
        });
      },
    );
    sent.once('error', reject);
    sent.end(body);
  });
}

/** Sends a GraphQL document with variables. */
export const sendQuery = (url: string, query: string, options: RequestOptions = {}): Promise<Reply> =>
  send(url, { body: JSON.stringify({ query }), ...options });
