import { expectTypeOf, test } from 'vitest';
import type { KeyResultDefinition } from '../key-result/KeyResultDefinition.ts';
import { bandOf } from '../reading/bandOf.ts';
import type { Child } from '../roll-up/Child.ts';
import type { Millionths } from './Millionths.ts';
import { printMillionths } from './printMillionths.ts';

declare const weight: NonNullable<KeyResultDefinition['weight']>;
declare const value: Millionths;

test('a weight is not accepted as a published value', () => {
  // @ts-expect-error A weight is basis points.
  bandOf(weight);
  // @ts-expect-error An integer is not yet a published value.
  printMillionths(500_000n);
  // @ts-expect-error A floating-point number is never one.
  printMillionths(0.5);
  expectTypeOf<Child['value']>().toEqualTypeOf<Millionths | null>();
  expectTypeOf<bigint>().not.toExtend<Millionths>();
  expectTypeOf(value).toExtend<bigint>();
});
