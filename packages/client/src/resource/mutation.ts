import type { TypedDocument } from '../document/TypedDocument.ts';
import { type Refusal, userErrorOf } from '../error/userErrorOf.ts';
import type { MeritRequest } from '../transport/MeritRequest.ts';
import type { RequestOptions } from '../transport/RequestOptions.ts';
import { query } from './query.ts';

/** A change. */
export interface Mutation<Input, Thing, Result> {
  /**
   * Gives what was changed or recorded, as it is then.
   *
   * @throws {@link UserError} or one of its subclasses when the change is refused; nothing was written then.
   * @throws {@link RequestError}, {@link TimeoutError}, {@link NetworkError} as every request does.
   */
  (input: Input, options?: RequestOptions): Promise<Thing>;
  /**
   * The same, but gives refusals as results, to be told apart by `__typename`, instead of throwing them. Other errors are
   * thrown.
   */
  safe(input: Input, options?: RequestOptions): Promise<Result>;
}

/** The member of a result that is no refusal. */
type Payload<Result> = Exclude<Result, Refusal>;

// Not told by the field: the refusal of a closed period has a `period` like the payload of closing one.
const isRefusal = (result: { readonly __typename: string }): result is Refusal =>
  !result.__typename.endsWith('Payload');

/** Makes a method of a mutation whose `result` is a union of refusals and a payload, which has the thing under `name`. */
export function mutation<
  Input,
  Result extends { __typename: string },
  Name extends keyof Payload<Result> & string,
>(
  request: MeritRequest,
  document: TypedDocument<{ result: Result }, { input: Input }>,
  name: Name,
): Mutation<Input, Payload<Result>[Name], Result> {
  const perform = async (input: Input, options?: RequestOptions): Promise<Payload<Result>[Name]> => {
    const { data, requestId, status } = await request(document, { input }, options);
    if (isRefusal(data.result)) throw userErrorOf(data.result, { requestId, status });
    // What is no refusal is the payload: the compiler cannot subtract one from a union that it does not know yet.
    return (data.result as Payload<Result>)[name];
  };
  const ask = query(request, document);
  return Object.assign(perform, {
    safe: (input: Input, options?: RequestOptions) => ask({ input }, options),
  });
}
