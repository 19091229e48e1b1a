import { expect, test } from 'vitest';
import type { Severity } from './Severity.ts';
import { severityAmong } from './severityAmong.ts';

test.each<[Severity[], Severity[], boolean | null]>([
  [['SEV1'], ['SEV1', 'SEV2'], true],
  [['SEV3'], ['SEV1', 'SEV2'], false],
  [['SEV1', 'SEV2'], ['SEV1', 'SEV2'], true],
  [['SEV3', 'SEV4'], ['SEV1', 'SEV2'], false],
  [['SEV2', 'SEV3'], ['SEV1', 'SEV2'], null],
  [[], ['SEV1', 'SEV2'], null],
  [['SEV1'], [], false],
])('one that is %j, among %j: %s', (possible, wanted, expected) => {
  expect(severityAmong(possible, wanted)).toBe(expected);
});
