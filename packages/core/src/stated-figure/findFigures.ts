import { parseDecimal } from '../number/parseDecimal.ts';
import { powerOfTen } from '../number/powerOfTen.ts';
import type { Rational } from '../number/Rational.ts';
import type { Qualifier } from './StatedFigure.ts';

/** A figure in a text, with the words of its source. */
export interface FoundFigure {
  /** Null for one that its author left open, like “xx 笔”. */
  readonly value: Rational | null;
  /** How many decimals it was written with. */
  readonly places: number;
  readonly qualifier: Qualifier;
  /** The code of the unit: `count` for what is only counted, `CNY` for yuan; null when the text names none. */
  readonly unit: string | null;
  /** Whether it is said to be so much each year. */
  readonly isPerYear: boolean;
  readonly text: string;
  /** Where it begins in the text, in UTF-16 units. */
  readonly start: number;
}

const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/^(?:约|大约|近|将近|about|around|nearly|roughly|≈|~)/i, 'ABOUT'],
  [/^(?:不低于|至少|不少于|at least|≥|>=)/i, 'AT_LEAST'],
  [/^(?:超过|超|多于|over|more than|>)/i, 'MORE_THAN'],
  [/^(?:不超过|不高于|至多|at most|up to|≤|<=)/i, 'AT_MOST'],
  [/^(?:低于|少于|less than|under|<)/i, 'LESS_THAN'],
];

const BEHIND: Readonly<Record<string, Qualifier>> = {
  左右: 'ABOUT',
  以上: 'AT_LEAST',
  '+': 'AT_LEAST',
  多: 'MORE_THAN',
  以内: 'AT_MOST',
  以下: 'AT_MOST',
  前: 'AT_MOST',
};

const POWERS: Readonly<Record<string, number>> = { 万: 4, w: 4, 亿: 8, k: 3 };

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^[%％]$/, '%'],
  [/^‰$/, '‰'],
  [/^个百分点$/, 'pp'],
  [/^(?:元|CNY)/, 'CNY'],
  [/^(?:ms|毫秒)$/i, 'ms'],
  [/^秒$/, 's'],
  [/^(?:分钟|mins?|minutes?)$/i, 'min'],
  [/^(?:小时|hours?)$/i, 'h'],
  [/^(?:天|days?)$/i, 'd'],
  [/^TB?$/, 'TB'],
  [/^GB?$/, 'GB'],
  [/^(?:QPS|\/s)$/i, 'count/s'],
  [/^分$/, 'points'],
];

const WORDS_BEFORE =
  '约|大约|将近|近|不低于|至少|不少于|超过|超|多于|不超过|不高于|至多|低于|少于|about |around |nearly |roughly |at least |over |more than |at most |up to |less than |under |≈|~|≥|>=|≤|<=|>|<';
const NUMBER = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|[xX]{2,}';
const UNIT =
  '个百分点|[%％‰]|元\\/[年元]|元|QPS|\\/[sS](?![A-Za-z])|ms(?![A-Za-z])|毫秒|秒|分钟|mins?(?![A-Za-z])|minutes?|小时|hours?|天|days?(?![A-Za-z])|[TG]B?(?![A-Za-z])|[个次笔条项名类种分本门人场款位]|用户';
const FIGURE = new RegExp(
  `(?<before>${WORDS_BEFORE})?(?<currency>CNY |¥)?(?<number>${NUMBER})(?<power>[万亿]|[wWkK](?![A-Za-z]))?(?<plus>\\+)?\\s?(?<unit>${UNIT})?(?<year>\\/(?:年|yr|year))?(?<behind>左右|以上|以下|以内|\\+)?`,
  'g',
);
const CLOCK = /(?<![\d:/])(?<hours>\d{1,2})(?:[:：](?<minutes>\d{2})|点(?<half>半)?)(?<before>前)?/g;
/** What a number stands behind when it is part of a name, a date or a range. */
const PART_OF_NAME = /[A-Za-z0-9.\-/:_]$/;

/**
 * Finds the figures of a text in Chinese or English: numbers with a unit or a hedge, clock times by which something is
 * due, and those that their author left open. Versions, dates, numbered headings and names with digits are no figures.
 *
 * @example
 * findFigures('提升30%左右的吞吐量')[0]?.qualifier; // => 'ABOUT'
 * findFigures('节省费用 20,129元/年')[0]?.isPerYear; // => true
 */
export function findFigures(text: string): FoundFigure[] {
  const found: FoundFigure[] = [];
  for (const match of text.matchAll(FIGURE)) {
    const figure = figureOf(match, text);
    if (figure !== null) found.push(figure);
  }
  for (const match of text.matchAll(CLOCK)) {
    const { hours = '', minutes, half, before } = match.groups ?? {};
    const isTold = before !== undefined || minutes === undefined;
    if (!isTold || Number(hours) > 23) continue;
    const seconds = Number(hours) * 3600 + Number(minutes ?? (half === undefined ? 0 : 30)) * 60;
    found.push({
      value: { numerator: BigInt(seconds), denominator: 1n },
      places: 0,
      qualifier: before === undefined ? 'EXACT' : 'AT_MOST',
      unit: 'time-of-day',
      isPerYear: false,
      text: match[0],
      start: match.index,
    });
  }
  return found.sort((a, b) => a.start - b.start);
}

function figureOf(match: RegExpExecArray, text: string): FoundFigure | null {
  const { before, currency, number = '', power, plus, unit, year, behind } = match.groups ?? {};
  const start = match.index;
  const ahead = text.slice(0, start);
  const after = text.slice(start + match[0].length);
  const isOpen = /^x/i.test(number);
  const isHedged = before !== undefined || plus !== undefined || behind !== undefined || power !== undefined;
  const isNamed = unit !== undefined || currency !== undefined;
  const isSaidToBe = /(?:为|至|is|was|of|score) ?$/.test(ahead) && number.length > 1;
  if (before === undefined && PART_OF_NAME.test(ahead)) return null;
  if (!isNamed && !isHedged && !isSaidToBe) return null;
  if (!isNamed && /^[\d./:-]|^[a-zA-Z年月日号周季]/.test(after)) return null;
  const digits = number.replaceAll(',', '');
  const places = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
  const word = behind ?? plus;
  const text_ = match[0].trimEnd();
  return {
    value: isOpen ? null : shifted(digits, POWERS[power?.toLowerCase() ?? ''] ?? 0),
    places: Math.max(0, places - (POWERS[power?.toLowerCase() ?? ''] ?? 0)),
    qualifier:
      BEFORE.find(([pattern]) => before !== undefined && pattern.test(before))?.[1] ??
      (word === undefined ? 'EXACT' : (BEHIND[word] ?? 'EXACT')),
    unit: currency === undefined ? unitOf(unit) : 'CNY',
    isPerYear: year !== undefined || unit === '元/年',
    text: text_,
    start,
  };
}

const unitOf = (unit: string | undefined): string | null =>
  unit === undefined ? null : (UNITS.find(([pattern]) => pattern.test(unit))?.[1] ?? 'count');

function shifted(digits: string, power: number): Rational {
  const { numerator, denominator } = parseDecimal(digits.replace(/^0+(?=\d)/, ''));
  return { numerator: numerator * powerOfTen(power), denominator };
}
