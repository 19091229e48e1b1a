import type { ErrorCode } from '../error/ErrorCode.ts';
import type { Issue } from '../error/Issue.ts';
import type { GradeLevel } from './GradeLevel.ts';
import type { GradingPolicy } from './GradingPolicy.ts';

const ONE = 1_000_000n;

/**
 * Everything for which a policy cannot work: codes that are empty or stand twice (`CODE_REQUIRED`, `CODE_REPEATED`), no section with a weight
 * (`WEIGHTS_EMPTY`), a negative weight (`WEIGHT_NEGATIVE`), shares outside 0…1 (`SHARE_INVALID`), fewer than two grades (`LEVELS_REQUIRED`),
 * thresholds that leave a gap, overlap, or do not cover 0…1 (`LEVELS_GAP`, `LEVELS_OVERLAP`, `LEVELS_NOT_WHOLE`), coefficients below 0 or
 * larger for a worse grade (`COEFFICIENT_INVALID`), gates and quotas that name what there is not (`LEVEL_UNKNOWN`, `SECTION_UNKNOWN`), quotas that
 * are not those of the best grades (`QUOTA_NOT_FROM_TOP`) or allow less for more grades (`QUOTAS_REVERSED`), and counts that are no whole numbers in their
 * range (`COUNT_INVALID`). Empty for one that works: then every score has exactly one grade.
 *
 * @example
 * gradingPolicyIssues(DEFAULT_GRADING_POLICY); // => []
 */
export function gradingPolicyIssues(policy: GradingPolicy): Issue[] {
  const issues: Issue[] = [];
  const report = (path: Issue['path'], code: ErrorCode, message: string) =>
    issues.push({ path, code, message });

  const sections = policy.sections.map(({ code }) => code);
  codeIssues('sections', sections, report);
  policy.sections.forEach(({ weight }, index) => {
    if (weight < 0n) report(['sections', index, 'weight'], 'WEIGHT_NEGATIVE', 'A weight is not negative.');
  });
  if (!policy.sections.some(({ weight }) => weight > 0n))
    report(['sections'], 'WEIGHTS_EMPTY', 'At least one section needs a weight.');

  for (const name of ['minimumCoverage', 'minimumPeriodShare'] as const)
    if (!isShare(policy[name])) report([name], 'SHARE_INVALID', 'This is a share: 0 to 1.');
  for (const name of ['plus', 'minus', 'net'] as const)
    if (!isShare(policy.caps[name])) report(['caps', name], 'SHARE_INVALID', 'This is a share: 0 to 1.');
  if (!isCount(policy.minimumEvidence, 0))
    report(['minimumEvidence'], 'COUNT_INVALID', 'This is a whole number, 0 or more.');
  if (!isCount(policy.minimumGroup, 1))
    report(['minimumGroup'], 'COUNT_INVALID', 'This is a whole number, 1 or more.');

  const levels = policy.levels.map(({ code }) => code);
  codeIssues('levels', levels, report);
  levelIssues(policy.levels, report);

  codeIssues(
    'gates',
    policy.gates.map(({ code }) => code),
    report,
  );
  policy.gates.forEach(({ when, cap }, index) => {
    if (!levels.includes(cap))
      report(['gates', index, 'cap'], 'LEVEL_UNKNOWN', `There is no grade "${cap}".`);
    if (when.kind === 'COUNT' && !isCount(when.atLeast, 1))
      report(['gates', index, 'when', 'atLeast'], 'COUNT_INVALID', 'This is a whole number, 1 or more.');
    if (when.kind === 'SECTION_BELOW' && !sections.includes(when.section))
      report(
        ['gates', index, 'when', 'section'],
        'SECTION_UNKNOWN',
        `There is no section "${when.section}".`,
      );
    if (when.kind === 'SECTION_BELOW' && !isShare(when.value))
      report(['gates', index, 'when', 'value'], 'SHARE_INVALID', 'This is a value within 0 and 1.');
  });
  quotaIssues(policy, levels, report);
  return issues;
}

type Report = (path: Issue['path'], code: ErrorCode, message: string) => void;

const isShare = (value: bigint): boolean => value >= 0n && value <= ONE;
const isCount = (value: number, least: number): boolean => Number.isSafeInteger(value) && value >= least;

function codeIssues(list: string, codes: readonly string[], report: Report): void {
  codes.forEach((code, index) => {
    if (code.trim() === '') report([list, index, 'code'], 'CODE_REQUIRED', 'A code is not empty.');
    if (codes.indexOf(code) < index)
      report([list, index, 'code'], 'CODE_REPEATED', `"${code}" stands twice.`);
  });
}

function levelIssues(levels: readonly GradeLevel[], report: Report): void {
  if (levels.length < 2) report(['levels'], 'LEVELS_REQUIRED', 'A scale has at least two grades.');
  levels.forEach(({ code, from, until, coefficient }, index) => {
    const better = levels[index - 1];
    if (until <= from) report(['levels', index, 'until'], 'LEVELS_OVERLAP', `No score gives "${code}".`);
    if (better !== undefined && until < better.from)
      report(
        ['levels', index, 'until'],
        'LEVELS_GAP',
        `No grade is given between "${code}" and "${better.code}".`,
      );
    if (better !== undefined && until > better.from)
      report(['levels', index, 'until'], 'LEVELS_OVERLAP', `"${code}" and "${better.code}" overlap.`);
    if (coefficient === null) return;
    const above = better?.coefficient ?? null;
    const isLarger =
      above !== null && coefficient.numerator * above.denominator > above.numerator * coefficient.denominator;
    if (coefficient.numerator < 0n || isLarger)
      report(
        ['levels', index, 'coefficient'],
        'COEFFICIENT_INVALID',
        'A coefficient is not negative, and not larger than that of the better grade.',
      );
  });
  const [best, worst] = [levels.at(0), levels.at(-1)];
  if (best !== undefined && best.until !== ONE)
    report(['levels', 0, 'until'], 'LEVELS_NOT_WHOLE', 'The best grade reaches to 1.');
  if (worst !== undefined && worst.from !== 0n)
    report(['levels', levels.length - 1, 'from'], 'LEVELS_NOT_WHOLE', 'The lowest grade begins at 0.');
}

function quotaIssues({ quotas }: GradingPolicy, levels: readonly string[], report: Report): void {
  quotas.forEach(({ levels: named, share }, index) => {
    for (const code of named)
      if (!levels.includes(code))
        report(['quotas', index, 'levels'], 'LEVEL_UNKNOWN', `There is no grade "${code}".`);
    if (named.length === 0 || named.some((code, place) => levels[place] !== code))
      report(
        ['quotas', index, 'levels'],
        'QUOTA_NOT_FROM_TOP',
        'A quota is on the best grades, from the top.',
      );
    if (!isShare(share)) report(['quotas', index, 'share'], 'SHARE_INVALID', 'This is a share: 0 to 1.');
    const reversed = quotas.some((other) => other.levels.length < named.length && other.share > share);
    if (reversed)
      report(['quotas', index, 'share'], 'QUOTAS_REVERSED', 'More grades are not allowed to fewer people.');
  });
}
