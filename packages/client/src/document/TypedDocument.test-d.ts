import type { DocumentNode } from 'graphql';
import { describe, expectTypeOf, test } from 'vitest';
import type { MeritRequest } from '../transport/MeritRequest.ts';
import type { TypedDocument } from './TypedDocument.ts';

declare const request: MeritRequest;

interface ByName {
  readonly name: string;
}

interface Found {
  readonly id: string;
}

/** As GraphQL Code Generator writes it with `documentMode: 'string'`. */
interface DocumentTypeDecoration<Result, Variables> {
  __apiType?: (variables: Variables) => Result;
}
declare class TypedDocumentString<Result, Variables>
  extends String
  implements DocumentTypeDecoration<Result, Variables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<Result, Variables>['__apiType']>;
  private value: string;
  __meta__?: Record<string, unknown> | undefined;
  constructor(value: string, meta?: Record<string, unknown>);
  override toString(): string & DocumentTypeDecoration<Result, Variables>;
}

describe('a typed document', () => {
  test('types the data and requires its variables', () => {
    const document: TypedDocument<Found, ByName> = 'query ($name: String!) { id }';

    expectTypeOf(request(document, { name: 'x' }))
      .resolves.toHaveProperty('data')
      .toEqualTypeOf<Found>();
    // @ts-expect-error The variables are missing.
    request(document);
    // @ts-expect-error A name is text.
    request(document, { name: 1 });
  });

  test('without required variables can be sent alone', () => {
    const optional: TypedDocument<Found, { name?: string }> = 'query ($name: String) { id }';

    expectTypeOf(request(optional)).resolves.toHaveProperty('data').toEqualTypeOf<Found>();
    expectTypeOf(request(optional, { name: 'x' }))
      .resolves.toHaveProperty('data')
      .toEqualTypeOf<Found>();
  });

  test('may be a TypedDocumentString of a code generator', () => {
    const document = new TypedDocumentString<Found, ByName>('query ($name: String!) { id }');
    const alone = new TypedDocumentString<Found, { [key: string]: never }>('{ id }');

    expectTypeOf(request(document, { name: 'x' }))
      .resolves.toHaveProperty('data')
      .toEqualTypeOf<Found>();
    expectTypeOf(request(alone)).resolves.toHaveProperty('data').toEqualTypeOf<Found>();
    // @ts-expect-error A name is text.
    request(document, { name: 1 });
  });

  test('may be plain text, whose data is unknown unless it is stated', () => {
    expectTypeOf(request('{ id }')).resolves.toHaveProperty('data').toEqualTypeOf<unknown>();
    expectTypeOf(request<Found>('{ id }')).resolves.toHaveProperty('data').toEqualTypeOf<Found>();
    expectTypeOf(request<Found, ByName>('{ id }', { name: 'x' }))
      .resolves.toHaveProperty('data')
      .toEqualTypeOf<Found>();
    request('query ($name: String!) { id }', { name: 'x' });
  });

  test('is not a parsed document', () => {
    const parsed = {} as DocumentNode;
    // @ts-expect-error Printing it takes graphql-js.
    request(parsed);
  });
});
