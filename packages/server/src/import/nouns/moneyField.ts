import { moneyValue, printDecimal } from '@meritkit/core';
import type { Field, Fields } from '../Field.ts';
import type { Wire } from '../Wire.ts';

const FIELDS: Fields = {
  amount: { kind: 'decimal', zh: '数额', isRequired: true, description: 'The amount in the currency.' },
  currency: { kind: 'text', zh: '币种', isRequired: true, description: 'ISO 4217 code, as CNY.' },
};

/** A field that takes money; `per` names the one beside it that says how often it comes. */
export const moneyField = (zh: string, description: string, per?: string): Field => ({
  kind: 'part',
  line: 'money',
  fields: FIELDS,
  zh,
  description,
  ...(per === undefined ? {} : { per }),
});

/** Columns of an amount → what a workspace states; null for none. */
export const moneyOfRow = (minor: bigint | null, currency: string | null): Wire =>
  minor === null || currency === null
    ? null
    : { amount: printDecimal(moneyValue({ minor, currency })), currency };
