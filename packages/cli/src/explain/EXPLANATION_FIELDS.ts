import type { Explanation } from '@meritkit/client';

/** The fields of an explanation that `--json` can print. */
export const EXPLANATION_FIELDS = [
  'kind',
  'subject',
  'rule',
  'source',
  'value',
  'raw',
  'arithmetic',
  'reasons',
  'inputs',
  'children',
  'leftOut',
  'text',
  'version',
  'canonical',
  'hash',
] as const satisfies readonly (keyof Explanation)[];
