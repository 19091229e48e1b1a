import {
  definitionIssues,
  derivationUnitIssue,
  derivedUnit,
  isDecimal,
  parseDecimal,
  type Rational,
} from '@meritkit/core';
import type { RuleIssue } from '../command/Command.ts';
import { type StatedDefinition, toWeight } from './definitionFields.ts';
import { DERIVATION_KINDS, statedDerivationIssues, toDerivation } from './derivationFields.ts';

const rational = (text: string | null | undefined): Rational | null =>
  text != null && isDecimal(text) ? parseDecimal(text) : null;

/** Whether all numbers of a definition are decimals: what is not is reported by its field, and the rules have nothing to say of it. */
const isReadable = ({ baseline, target, tolerance, range, points }: StatedDefinition): boolean =>
  [
    baseline,
    target,
    tolerance,
    ...Object.values(range ?? {}),
    ...(points ?? []).flatMap(({ value, score }) => [value, score]),
  ].every((text) => text == null || isDecimal(text));

function rangeOf(range: StatedDefinition['range']) {
  const [low, high] = [rational(range?.low), rational(range?.high)];
  if (low === null || high === null) return null;
  // Without a band its edge is hard.
  return { low, high, lowest: rational(range?.lowest) ?? low, highest: rational(range?.highest) ?? high };
}

const pointsOf = (points: StatedDefinition['points']) =>
  (points ?? []).flatMap(({ value, score }) => {
    const [at, gives] = [rational(value), rational(score)];
    return at === null || gives === null ? [] : [{ value: at, score: gives }];
  });

/** What the rules say against a definition, at its place in the input. Text that is no decimal is reported as such, by the field. */
export function definitionRules(
  stated: StatedDefinition,
  legacy: boolean,
  path: readonly (string | number)[],
): RuleIssue[] {
  const { measure, unit, method, tolerance, derivation, cadence, weight, driver } = stated;
  const form = derivation == null ? [] : statedDerivationIssues(derivation, [...path, 'derivation']);
  if (!isReadable(stated)) return form;
  const derived = derivation == null ? null : toDerivation(derivation);
  // The unit of a metric is known only in the database: `metricUnitIssues` looks at it.
  const unitIssue =
    derived === null || derived.source === 'METRIC'
      ? null
      : derivationUnitIssue(unit ?? null, derivedUnit(derived, null), [...path, 'unit']);
  const issues = definitionIssues(
    {
      measure,
      valueSource: stated.valueSource ?? 'CHECK_IN',
      baseline: rational(stated.baseline),
      target: rational(stated.target),
      threshold:
        method == null && tolerance == null
          ? null
          : { method: method ?? 'LAST', tolerance: rational(tolerance) },
      range: rangeOf(stated.range),
      points: pointsOf(stated.points),
      derivation: derived,
      cadence: cadence ?? null,
      weight: toWeight(weight),
      legacy,
      driver: driver ?? 'MEASURE',
    },
    path,
  );
  const placed = [...issues, ...(unitIssue === null ? [] : [unitIssue])].map((issue) =>
    placedInInput(issue, stated, path.length),
  );
  // What is not stated as it has to be is not judged by the rules in addition.
  return form.length === 0
    ? placed
    : [...form, ...placed.filter((issue) => issue.path[path.length] !== 'derivation')];
}

/** An issue of the rules at the place of the input that it is about. */
function placedInInput(issue: RuleIssue, stated: StatedDefinition, depth: number): RuleIssue {
  const [part, ...rest] = issue.path.slice(depth);
  const at = (...path: RuleIssue['path']): RuleIssue => ({
    ...issue,
    path: [...issue.path.slice(0, depth), ...path],
  });
  if (part === 'threshold') return at(rest.length > 0 || stated.method == null ? 'tolerance' : 'method');
  if (part !== 'derivation' || rest.length === 0 || stated.derivation == null) return issue;
  const kind = DERIVATION_KINDS.find((each) => stated.derivation?.[each] != null);
  if (kind === undefined) return issue;
  if (rest[0] === 'aggregate') return at(part, kind, 'percent');
  return at(part, kind, ...rest.map((name) => (name === 'days' ? 'rollingDays' : name)));
}
