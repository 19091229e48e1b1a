import { randomUUID } from 'node:crypto';
import type { Changes, Rule } from './rule.ts';

const definition = (name: string, refused: Changes[], accepted: Changes[]): Rule => ({
  table: 'KeyResultDefinition',
  constraint: `KeyResultDefinition_${name}`,
  refused,
  accepted,
});

const NONE = { baseline: null, target: null };
const AT_LEAST = { measure: 'AT_LEAST', baseline: null, method: 'LAST' };
const RANGE = { measure: 'RANGE', ...NONE, low: '95', high: '99', lowest: '90', highest: '104' };
const LINE = '[{"value":"0","score":"0"},{"value":"1","score":"1"}]';
const PIECEWISE = { measure: 'PIECEWISE', ...NONE, points: LINE };
const DERIVED = { valueSource: 'DERIVED', derivation: '{"source":"STORY","record":{"source":"STORY"}}' };
const FROM_METRIC = { valueSource: 'DERIVED', derivation: '{"source":"METRIC"}' };

/** What the constraints of measures and derivations refuse and accept. */
export const MEASURE_CHECKS: readonly Rule[] = [
  definition(
    'method_fits_measure',
    [{ method: 'LAST' }, { ...AT_LEAST, method: null }, { ...RANGE, tolerance: '1' }],
    [AT_LEAST, { ...AT_LEAST, measure: 'AT_MOST', method: 'SHARE_OF_TIME', tolerance: '1' }],
  ),
  definition(
    'tolerance_above_zero',
    [
      { ...AT_LEAST, tolerance: '0' },
      { ...AT_LEAST, tolerance: '-1' },
      { ...AT_LEAST, tolerance: 'NaN' },
    ],
    [
      { ...AT_LEAST, tolerance: '0.000000001' },
      { ...AT_LEAST, tolerance: '999999999999999.999999999' },
    ],
  ),
  definition(
    'ends_fit_measure',
    [
      { low: '95' },
      { ...RANGE, highest: null },
      { ...AT_LEAST, low: '1', high: '2', lowest: '1', highest: '2' },
    ],
    [RANGE],
  ),
  definition(
    'ends_in_order',
    [
      { ...RANGE, low: '100' },
      { ...RANGE, lowest: '96' },
      { ...RANGE, highest: '98' },
      { ...RANGE, highest: 'NaN' },
      { ...RANGE, lowest: 'NaN' },
    ],
    [RANGE, { ...RANGE, lowest: '95', highest: '99' }, { ...RANGE, low: '99' }],
  ),
  definition(
    'points_fit_measure',
    [
      { points: LINE },
      { ...PIECEWISE, points: '[]' },
      { ...PIECEWISE, points: '[{"value":"0","score":"0"}]' },
    ],
    [PIECEWISE],
  ),
  definition(
    'derivation_fits_source',
    [
      { valueSource: 'DERIVED' },
      { derivation: DERIVED.derivation },
      FROM_METRIC,
      ({ metric }) => ({ ...DERIVED, derivedFromMetricId: metric }),
      ({ metric }) => ({ derivedFromMetricId: metric }),
    ],
    [DERIVED, ({ metric }) => ({ ...FROM_METRIC, derivedFromMetricId: metric })],
  ),
  definition(
    'cadence_is_whole',
    [
      { cadenceDays: 7 },
      { graceDays: 3 },
      { cadenceDays: 0, graceDays: 3 },
      { cadenceDays: 367, graceDays: 0 },
      { cadenceDays: 7, graceDays: -1 },
      { cadenceDays: 7, graceDays: 367 },
    ],
    [
      { cadenceDays: 1, graceDays: 0 },
      { cadenceDays: 366, graceDays: 366 },
    ],
  ),
  {
    table: 'CheckIn',
    constraint: 'CheckIn_written_value_is_a_number',
    refused: [{ writtenValue: 'NaN', writtenUnit: 'min' }],
    accepted: [{ writtenValue: '-999999999999999.999999999', writtenUnit: 'min' }],
  },
  {
    table: 'CheckIn',
    constraint: 'CheckIn_written_with_its_unit',
    refused: [
      { writtenUnit: 'min' },
      { writtenValue: '1' },
      { value: null, note: 'No value.', writtenValue: '1', writtenUnit: 'min' },
    ],
    accepted: [
      { writtenValue: '90', writtenUnit: 'min' },
      { value: null, numerator: '1', denominator: '2', writtenValue: '60', writtenUnit: 'min' },
    ],
  },
  {
    table: 'Assessment',
    constraint: 'Assessment_point_of_scale',
    refused: [
      ({ scale }) => ({ value: '1', scaleId: scale }),
      { value: '1', scalePoint: 'yes' },
      ({ scale }) => ({ scaleId: scale, scalePoint: 'yes' }),
    ],
    accepted: [({ scale }) => ({ value: '1', scaleId: scale, scalePoint: 'yes' }), { value: '1' }],
  },
  ...(['code', 'name'] as const).map((column) => ({
    table: 'Scale' as const,
    constraint: `Scale_${column}_not_empty`,
    refused: [{ [column]: '' }, { [column]: ' \t\r\n' }],
    accepted: [{ [column]: randomUUID() }],
  })),
  {
    table: 'Scale',
    constraint: 'Scale_has_points',
    refused: [{ points: '[]' }, { points: '{}' }, { points: '[{"code":"no","label":"No","value":"0"}]' }],
    accepted: [{}],
  },
];
