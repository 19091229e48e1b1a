import { expect, test } from 'vitest';
import { at, incident, outage } from '../../test/evidenceBuilders.ts';
import type { Incident } from './Incident.ts';
import { incidentIssues } from './incidentIssues.ts';

const problems = (more: Partial<Incident>) =>
  incidentIssues(incident('inc_1', more), ['input']).map(({ path, code }) => [path.slice(1).join('.'), code]);

test.each<[string, Partial<Incident>]>([
  ['without any time', {}],
  [
    'whose steps all happen at once',
    { startedAt: at('08:00'), detectedAt: at('08:00'), resolvedAt: at('08:00') },
  ],
  [
    'found in the logs after it was over',
    { startedAt: at('08:00'), resolvedAt: at('09:00'), detectedAt: at('12:00') },
  ],
  ['that may be of two severities', { severities: ['SEV3', 'SEV4'] }],
])('an incident %s is an incident', (_name, more) => {
  expect(problems(more)).toEqual([]);
});

test.each<[string, Partial<Incident>, string[]]>([
  ['resolved before it started', { startedAt: at('08:00'), resolvedAt: at('07:59') }, ['resolvedAt']],
  ['detected before it started', { startedAt: at('08:00'), detectedAt: at('07:59') }, ['detectedAt']],
  [
    'acknowledged before detected',
    { detectedAt: at('08:00'), acknowledgedAt: at('07:59') },
    ['acknowledgedAt'],
  ],
  ['resolved before mitigated', { mitigatedAt: at('08:00'), resolvedAt: at('07:59') }, ['resolvedAt']],
  [
    'mitigated and resolved before it started',
    { startedAt: at('09:00'), mitigatedAt: at('08:00'), resolvedAt: at('08:30') },
    ['mitigatedAt', 'resolvedAt'],
  ],
])('an incident %s is refused', (_name, more, names) => {
  expect(problems(more)).toEqual(names.map((name) => [name, 'TIMES_REVERSED']));
});

test('the message says what is before what', () => {
  const [issue] = incidentIssues(incident('inc_1', { startedAt: at('08:00'), resolvedAt: at('07:59') }));
  expect(issue?.message).toBe('This says that it was resolved before it started.');
});

test('a share beyond the whole service, and no severity at all, are refused', () => {
  const issues = [
    outage('a', '08:00', '09:00', '1.01'),
    outage('b', '08:00', '09:00', '-0.01', { severities: [] }),
  ]
    .flatMap((each) => incidentIssues(each))
    .map(({ path, code }) => [path.join('.'), code]);
  expect(issues).toEqual([
    ['impacts.0.share', 'IMPACT_INVALID'],
    ['impacts.0.share', 'IMPACT_INVALID'],
    ['severities', 'SEVERITY_REQUIRED'],
  ]);
});
