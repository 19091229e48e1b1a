import { type GraphQLFailure, RequestError } from '../error/RequestError.ts';
import type { Answer } from './MeritRequest.ts';
import { retryAfter } from './retryAfter.ts';

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const textOr = <Other>(value: unknown, other: Other): string | Other =>
  typeof value === 'string' ? value : other;

/**
 * Reads an answer over HTTP.
 *
 * @param now - The time by this machine's clock, in milliseconds since 1970.
 * @throws {@link RequestError} with the code of the first error; `BAD_RESPONSE` for what is not an answer of GraphQL.
 */
export function readAnswer<Data>(response: Response, text: string, now: number): Answer<Data> {
  const body = parse(text);
  const errors = isRecord(body) && Array.isArray(body['errors']) ? body['errors'].filter(isRecord) : [];
  const extensions = errors.map((error) => (isRecord(error['extensions']) ? error['extensions'] : {}));
  const { status, headers, ok } = response;
  const requestId = headers.get('x-request-id') ?? textOr(extensions[0]?.['requestId'], null);
  // Without errors the server answers exactly what the document asks for; its types come from the same schema.
  if (ok && errors.length === 0 && isRecord(body) && isRecord(body['data']))
    return { data: body['data'] as Data, requestId, status };
  const failures = errors.map(
    ({ message }, index): GraphQLFailure => ({
      message: textOr(message, ''),
      code: textOr(extensions[index]?.['code'], null),
    }),
  );
  const code = failures[0]?.code ?? 'BAD_RESPONSE';
  throw new RequestError(code, { requestId, status }, failures, retryAfter(headers.get('retry-after'), now));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
