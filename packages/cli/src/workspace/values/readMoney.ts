import { readNumber } from './readNumber.ts';

/** An amount as people write it. */
export interface WrittenMoney {
  /** An exact decimal. */
  readonly amount: string;
  readonly currency: string;
  /** How often it comes; null when that is not said. */
  readonly per: 'MONTHLY' | 'YEARLY' | null;
}

const PER: Readonly<Record<string, WrittenMoney['per']>> = {
  年: 'YEARLY',
  yr: 'YEARLY',
  year: 'YEARLY',
  月: 'MONTHLY',
  month: 'MONTHLY',
};
const MONEY =
  /^(?<before>[A-Z]{3}|¥|￥)?\s*(?<number>\d[\d,，.]*\s*[万亿]?)\s*(?<after>元|[A-Z]{3})?\s*(?:[/／每](?<per>年|月|yr|year|month))?$/;

/** Reads an amount like `20129元/年`, `CNY 20,129/yr` or `2000 元`; null for anything else. */
export function readMoney(text: string): WrittenMoney | null {
  const { before, number = '', after, per } = MONEY.exec(text.trim())?.groups ?? {};
  if ((before === undefined) === (after === undefined)) return null;
  const mark = before ?? after ?? '';
  const read = readNumber(number);
  if ('problem' in read || read.number === null) return null;
  return {
    amount: read.number,
    currency: /[元¥￥]/.test(mark) ? 'CNY' : mark,
    per: per === undefined ? null : (PER[per] ?? null),
  };
}

/** Prints an amount so that {@link readMoney} reads it again. */
export const printMoney = (amount: string, currency: string): string => `${currency} ${amount}`;
