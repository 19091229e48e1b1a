import type { ErrorCode } from '../error/ErrorCode.ts';
import type { Issue } from '../error/Issue.ts';
import type { DefinitionInput } from './definitionIssues.ts';
import type { Measure } from './Measure.ts';

/** The parts of a definition that only some measures have. */
type Part = 'baseline' | 'target' | 'threshold' | 'range' | 'points';

const PARTS: readonly Part[] = ['baseline', 'target', 'threshold', 'range', 'points'];

const NEEDED: Readonly<Record<Measure, readonly Part[]>> = {
  INCREASE: ['baseline', 'target'],
  DECREASE: ['baseline', 'target'],
  AT_LEAST: ['target'],
  AT_MOST: ['target'],
  RANGE: ['range'],
  MILESTONES: [],
  PIECEWISE: ['points'],
  BOOLEAN: [],
  ASSESSED: [],
};

const CODES = {
  baseline: { needed: 'BASELINE_REQUIRED', refused: 'BASELINE_NOT_ALLOWED' },
  target: { needed: 'TARGET_REQUIRED', refused: 'TARGET_NOT_ALLOWED' },
  threshold: { needed: 'TARGET_REQUIRED', refused: 'THRESHOLD_NOT_ALLOWED' },
  range: { needed: 'RANGE_REQUIRED', refused: 'RANGE_NOT_ALLOWED' },
  points: { needed: 'POINTS_REQUIRED', refused: 'POINTS_NOT_ALLOWED' },
} as const satisfies Record<Part, Record<'needed' | 'refused', ErrorCode>>;

/** What a definition lacks for its measure, and what it has that its measure does not take. */
export function partIssues(definition: DefinitionInput, path: readonly (string | number)[]): Issue[] {
  const { measure, valueSource, derivation, driver, threshold } = definition;
  const issues: Issue[] = [];
  const report = (part: string, code: ErrorCode, message: string) =>
    issues.push({ path: [...path, part], code, message });

  for (const part of PARTS) {
    const isNeeded = NEEDED[measure].includes(part);
    const isTaken = isNeeded || (part === 'threshold' && NEEDED[measure].join() === 'target');
    if (isNeeded && !has(definition, part))
      report(part, CODES[part].needed, `A key result of measure ${measure} needs ${NAMES[part]}.`);
    if (!isTaken && has(definition, part))
      report(part, CODES[part].refused, `A key result of measure ${measure} has no ${part}.`);
  }

  const refused = refusedSource(measure, valueSource);
  if (refused !== null) report('valueSource', 'VALUE_SOURCE_NOT_ALLOWED', refused);
  const isDerived = valueSource === 'DERIVED';
  if (isDerived && derivation == null)
    report('derivation', 'DERIVATION_REQUIRED', 'State from which evidence the value is derived.');
  if (!isDerived && derivation != null)
    report('derivation', 'DERIVATION_NOT_ALLOWED', 'Only the value source DERIVED has a derivation.');
  if (isDerived && (threshold?.method ?? 'LAST') !== 'LAST')
    report('threshold', 'METHOD_NOT_ALLOWED', 'What is derived has no observations to look back at.');
  if (driver === 'ALIGNED' && measure !== 'ASSESSED') {
    const message = `Aligned objectives drive a key result of measure ASSESSED, not ${measure}.`;
    report('driver', 'DRIVER_NOT_ALLOWED', message);
  }
  return issues;
}

const NAMES: Readonly<Record<Part, string>> = {
  baseline: 'a baseline',
  target: 'a target',
  threshold: 'a target',
  range: 'a range',
  points: 'points',
};

const has = (definition: DefinitionInput, part: Part): boolean =>
  part === 'points' ? (definition.points ?? []).length > 0 : definition[part] != null;

function refusedSource(measure: Measure, valueSource: DefinitionInput['valueSource']): string | null {
  if (valueSource === 'CHECK_IN') return null;
  if (measure === 'MILESTONES' || measure === 'ASSESSED')
    return `A key result of measure ${measure} is neither a ratio nor derived.`;
  return measure === 'BOOLEAN' && valueSource === 'RATIO'
    ? 'A key result of measure BOOLEAN does not take a ratio.'
    : null;
}
