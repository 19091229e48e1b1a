import type { KeyResult } from '@meritkit/client';
import { oneLine } from '../../output/oneLine.ts';

type Definition = NonNullable<KeyResult['definition']>;
type Derivation = NonNullable<Definition['derivation']>;

/** What a key result wants, in one line: `INCREASE 10 → 60 h`, `AT_MOST ≤ 0, INCIDENT COUNT SEV1 SEV2`. Empty for none. */
export function definitionText(definition: KeyResult['definition']): string {
  if (definition === null) return '';
  const { measure, unit, method, derivation } = definition;
  const wanted = [measure, wantedText(definition), oneLine(unit ?? '')]
    .filter((part) => part !== '')
    .join(' ');
  const how = method === null || method === 'LAST' ? [] : [method];
  return [wanted, ...how, ...(derivation === null ? [] : [derivationText(derivation)])].join(', ');
}

function wantedText({ measure, baseline, target, tolerance, range, points }: Definition): string {
  if (range !== null) {
    const { low, high, lowest, highest } = range;
    return lowest === low && highest === high ? `${low}…${high}` : `${low}…${high} (${lowest}…${highest})`;
  }
  if (points.length > 0) return points.map(({ value, score }) => `${value}→${score}`).join(' ');
  if (target === null) return '';
  if (baseline !== null) return `${baseline} → ${target}`;
  const bound = `${measure === 'AT_MOST' ? '≤' : '≥'} ${target}`;
  return tolerance === null ? bound : `${bound} (±${tolerance})`;
}

/** From which evidence a value follows: `METRIC PERCENTILE 90 of latency, 7 d`. */
function derivationText({ source, aggregate, metric, window, ...rest }: Derivation): string {
  const { percent, filter, severities, service, step, ledger, stage, currency } = rest;
  const said = [
    source,
    aggregate,
    percent,
    metric === null ? null : `of ${oneLine(metric.code)}`,
    ...filter.map(({ name, in: values }) => oneLine(`${name}=${values.join('|')}`)),
    step,
    ...severities,
    service === null ? null : oneLine(service),
    ledger,
    stage,
    currency,
    window?.rollingDays == null ? null : `${window.rollingDays} d`,
    window?.startsOn == null ? null : `[${window.startsOn}, ${window.endsBefore})`,
  ];
  return said.filter((part) => part != null).join(' ');
}
