import type { ErrorCode } from '../error/ErrorCode.ts';
import type { Issue } from '../error/Issue.ts';
import { compare } from '../number/compare.ts';
import { whole } from '../number/whole.ts';
import { periodIssues } from '../period/periodIssues.ts';
import { CURRENCIES } from '../unit/currencies.ts';
import type { CostSavingDerivation, Derivation, DerivationWindow, IncidentDerivation } from './Derivation.ts';

type Path = readonly (string | number)[];

/**
 * All problems of how a key result is derived.
 *
 * `DATES_REVERSED` and the other codes of `periodIssues` for a stated span, `WINDOW_EMPTY` for a rolling window that is not of 1 to 3 660 days;
 * `PERCENT_INVALID` for a percentile outside of 0…100; `SERVICE_REQUIRED` for the downtime or availability of none; `STEP_REQUIRED` and `STEP_NOT_ALLOWED`
 * for the times of incidents; `CURRENCY_REQUIRED`, `CURRENCY_NOT_ALLOWED` and `UNKNOWN_CURRENCY` for sums of savings.
 */
export function derivationIssues(derivation: Derivation, path: Path = []): Issue[] {
  switch (derivation.source) {
    case 'METRIC':
      return [...windowIssues(derivation.window, path), ...percentIssues(derivation.aggregate, path)];
    case 'INCIDENT':
      return [...windowIssues(derivation.window, path), ...incidentIssues(derivation, path)];
    case 'COST_SAVING':
      return [...windowIssues(derivation.window, path), ...savingIssues(derivation, path)];
    default:
      return [];
  }
}

const LONGEST_DAYS = 3_660;

function windowIssues(window: DerivationWindow, path: Path): Issue[] {
  const at = [...path, 'window'];
  if (window.kind === 'SPAN') return periodIssues(window, at);
  if (
    window.kind === 'PERIOD' ||
    (Number.isInteger(window.days) && window.days >= 1 && window.days <= LONGEST_DAYS)
  )
    return [];
  const message = `A rolling window has 1 to ${LONGEST_DAYS} days.`;
  return [{ path: [...at, 'days'], code: 'WINDOW_EMPTY', message }];
}

const ZERO = whole(0n);
const HUNDRED = whole(100n);

function percentIssues(
  aggregate: Extract<Derivation, { source: 'METRIC' }>['aggregate'],
  path: Path,
): Issue[] {
  if (aggregate.kind !== 'PERCENTILE') return [];
  if (compare(aggregate.percent, ZERO) > 0 && compare(aggregate.percent, HUNDRED) <= 0) return [];
  const message = 'A percentile lies above 0 and up to 100.';
  return [{ path: [...path, 'aggregate', 'percent'], code: 'PERCENT_INVALID', message }];
}

function incidentIssues({ aggregate, service, step }: IncidentDerivation, path: Path): Issue[] {
  const issues: Issue[] = [];
  const report = (name: string, code: ErrorCode, message: string) =>
    issues.push({ path: [...path, name], code, message });
  const isLost = aggregate === 'DOWNTIME' || aggregate === 'AVAILABILITY';
  const isTime = aggregate !== 'COUNT' && !isLost;
  if (isLost && service === null)
    report('service', 'SERVICE_REQUIRED', 'A downtime or an availability is that of a service.');
  if (isTime && step === null) report('step', 'STEP_REQUIRED', 'State the step whose time counts.');
  if (!isTime && step !== null) report('step', 'STEP_NOT_ALLOWED', `The aggregate ${aggregate} has no step.`);
  return issues;
}

function savingIssues({ aggregate, currency }: CostSavingDerivation, path: Path): Issue[] {
  const at = [...path, 'currency'];
  if (aggregate === 'COUNT')
    return currency === null
      ? []
      : [{ path: at, code: 'CURRENCY_NOT_ALLOWED', message: 'A count has no currency.' }];
  if (currency === null)
    return [{ path: at, code: 'CURRENCY_REQUIRED', message: 'State the currency of the sum.' }];
  return CURRENCIES.has(currency)
    ? []
    : [
        {
          path: at,
          code: 'UNKNOWN_CURRENCY',
          message: 'This is not a current ISO 4217 currency code, like CNY.',
        },
      ];
}
