import { type FoundFigure, findFigures } from '@meritkit/core';
import type { Proposal, ProposalKind } from './Proposal.ts';

const DATE =
  /(?:(?:19|20)\d{2}年\d{1,2}月\d{1,2}日|(?:19|20)\d{2}-\d{1,2}-\d{1,2})(?:[ T]+\d{1,2}:\d{2})?|(?:19|20)\d{2}年?\s?Q[1-4](?:前|后|内)?|(?<![\d/.年月])(?:1[0-2]|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9])(?![\d/])(?:\s+\d{1,2}:\d{2})?|(?<![\d.])(?:1[0-2]|0?[1-9])\.\d{1,2}-(?:1[0-2]|0?[1-9])\.\d{1,2}号?|元旦(?:[^，。；,\s]{0,4}?后|前)?|下周|下月|next (?:week|month)|by (?:end of )?Q[1-4](?: (?:19|20)\d{2})?/gi;
const RATIO = /(?<![\d/.])(\d+)\/([1-9]\d*)(?![\d/年])/g;
const PROGRESS = /(?:(?:测试)?进度|开发|progress(?: is)?|done)\s*[:：]?\s*(\d{1,3}(?:\.\d+)?)\s*[%％]/gi;

interface Span {
  readonly kind: ProposalKind;
  readonly text: string;
  readonly start: number;
  readonly confidence: number;
  readonly reading: string | null;
}

const told = ({ value, qualifier, unit, isPerYear }: FoundFigure): string => {
  const number =
    value === null
      ? 'unknown'
      : value.denominator === 1n
        ? `${value.numerator}`
        : `${value.numerator}/${value.denominator}`;
  return [qualifier, number, unit ?? '', isPerYear ? 'per year' : ''].filter((part) => part !== '').join(' ');
};

/** The figures, sums of money, ratios, dates and percentages of progress of a line, from left to right, none twice. */
export function tokensOf(line: string, number: number): Proposal[] {
  const spans: Span[] = [];
  const isFree = (start: number, length: number) =>
    spans.every((span) => start >= span.start + span.text.length || start + length <= span.start);
  const add = (span: Span) => {
    if (isFree(span.start, span.text.length)) spans.push(span);
  };
  for (const match of line.matchAll(PROGRESS))
    add({ kind: 'progress', text: match[0], start: match.index, confidence: 0.8, reading: `${match[1]} %` });
  for (const match of line.matchAll(RATIO)) {
    // A share before it, or parts that are no month and day, tell it from a date.
    const isShare = /[%％]\s*[（(]\s*$/.test(line.slice(0, match.index));
    if (isShare || Number(match[1]) > 12 || Number(match[2]) > 31)
      add({
        kind: 'ratio',
        text: match[0],
        start: match.index,
        confidence: isShare ? 0.9 : 0.5,
        reading: `${match[1]} of ${match[2]}`,
      });
  }
  for (const match of line.matchAll(DATE))
    add({
      kind: 'date',
      text: match[0],
      start: match.index,
      confidence: /\d/.test(match[0]) ? 0.8 : 0.6,
      reading: null,
    });
  for (const figure of findFigures(line)) {
    const kind = figure.unit === 'CNY' ? 'money' : 'figure';
    const confidence = figure.unit === null ? 0.5 : figure.unit === 'count' ? 0.7 : 0.9;
    add({ kind, text: figure.text, start: figure.start, confidence, reading: told(figure) });
  }
  return spans
    .sort((a, b) => a.start - b.start)
    .map(({ start, ...span }) => ({
      ...span,
      from: [number, start + 1],
      to: [number, start + span.text.length + 1],
    }));
}
