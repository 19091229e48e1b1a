import type { CliContext } from '../context/CliContext.ts';
import { connectionOf } from '../context/connectionOf.ts';
import type { GlobalOptions } from '../context/GlobalOptions.ts';
import { CliError } from '../error/CliError.ts';
import { EXIT } from '../error/ExitCode.ts';

interface SendInit {
  readonly method: 'GET' | 'POST';
  /** The media type of what is sent. */
  readonly type: string;
  readonly body?: string;
}

/** Sends a request to a path beside GraphQL. */
export async function send(
  path: string,
  { type, ...init }: SendInit,
  options: GlobalOptions,
  context: CliContext,
): Promise<Response> {
  const { url, token } = await connectionOf(options, context);
  const target = new URL(path, new URL(url).origin);
  const headers = { authorization: `Bearer ${token}`, 'content-type': type };
  const response = await context
    .fetch(target, { ...init, headers, signal: context.stop })
    .catch((cause: unknown) => {
      if (context.stop.aborted) throw cause;
      throw new CliError('NETWORK_ERROR', EXIT.failed, 'The server cannot be reached.', {
        cause,
        advice: 'Start a server with "merit serve", or name the one you mean with --url or MERIT_URL.',
      });
    });
  if (response.ok) return response;
  const { errors } = JSON.parse(await response.text()) as {
    errors?: { message: string; extensions?: { code?: string } }[];
  };
  const [error] = errors ?? [];
  const code = error?.extensions?.code ?? 'BAD_RESPONSE';
  throw new CliError(
    code,
    code === 'UNAUTHENTICATED' || code === 'FORBIDDEN' ? EXIT.authentication : EXIT.failed,
    error?.message ?? `The server answered ${response.status}.`,
  );
}
