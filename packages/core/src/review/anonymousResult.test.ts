import fc from 'fast-check';
import { expect, test } from 'vitest';
import { millionths } from '../number/Millionths.ts';
import { parseMillionths } from '../number/parseMillionths.ts';
import { type AnonymousAnswer, anonymousResult } from './anonymousResult.ts';
import { ANONYMOUS_RELATIONS } from './ReviewRelation.ts';
import { REVIEW_STAGES } from './ReviewStage.ts';
import { STAGE_TRANSITIONS, stageIssues } from './stageIssues.ts';

const answers = (relation: 'PEER' | 'UPWARD', values: readonly (string | null)[]): AnonymousAnswer[] =>
  values.map((value) => ({ relation, value: value === null ? null : parseMillionths(value) }));

test('four are withheld, five are told, no answer is none', () => {
  expect(anonymousResult(answers('PEER', ['1', '1', '1', '1', null]))).toEqual({
    groups: [],
    withheld: ['PEER'],
  });
  expect(anonymousResult(answers('PEER', ['1', '1', '1', '1', '0', null])).groups).toEqual([
    { relations: ['PEER'], count: 5, mean: 800_000n },
  ]);
});

test('a relation with too few is merged, so that no difference tells of it', () => {
  const merged = anonymousResult([
    ...answers('PEER', ['1', '1', '1', '1', '1']),
    ...answers('UPWARD', ['0']),
  ]);
  expect(merged).toEqual({
    groups: [{ relations: ['PEER', 'UPWARD'], count: 6, mean: 833_333n }],
    withheld: [],
  });
  const both = anonymousResult([...answers('PEER', ['1', '1']), ...answers('UPWARD', ['0', '0'])]);
  expect(both).toEqual({ groups: [], withheld: ['PEER', 'UPWARD'] });
});

test('law: every group has enough answers, groups share none, and their order tells nothing', () => {
  const any = fc.array(
    fc.record({
      relation: fc.constantFrom(...ANONYMOUS_RELATIONS),
      value: fc.option(fc.bigInt(0n, 1_000_000n).map(millionths), { nil: null }),
    }),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(any, (given) => {
      const { groups, withheld } = anonymousResult(given);
      const told = groups.flatMap(({ relations }) => relations);
      expect(new Set([...told, ...withheld]).size).toBe(told.length + withheld.length);
      for (const { count } of groups) expect(count).toBeGreaterThanOrEqual(5);
      expect(anonymousResult([...given].reverse())).toEqual({ groups, withheld });
    }),
  );
});

test('row 56: a cycle goes its way, never back from open results, and back before only with a reason', () => {
  for (const from of REVIEW_STAGES)
    for (const to of REVIEW_STAGES) {
      const isBack = REVIEW_STAGES.indexOf(to) <= REVIEW_STAGES.indexOf(from);
      const way = STAGE_TRANSITIONS.filter((each) => each.from === from && each.to === to);
      expect(way.length).toBeLessThanOrEqual(1);
      if (from === to || (isBack && REVIEW_STAGES.indexOf(from) > REVIEW_STAGES.indexOf('CALIBRATION')))
        expect(way).toEqual([]);
      if (isBack && way[0] !== undefined)
        expect(way[0]).toMatchObject({ needsReason: true, by: ['ADMINISTRATOR'] });
    }
  const codes = (...args: Parameters<typeof stageIssues>) => stageIssues(...args).map(({ code }) => code);
  expect(codes('DRAFT', 'RESULTS_OPEN', 'ADMINISTRATOR', null)).toEqual(['STAGE_NOT_REACHABLE']);
  expect(codes('CALIBRATION', 'RESULTS_OPEN', 'SYSTEM', null)).toEqual(['STAGE_NOT_ALLOWED']);
  expect(codes('MANAGER', 'PEER_AND_UPWARD', 'ADMINISTRATOR', 'x')).toEqual(['STAGE_NOT_REACHABLE']);
  expect(codes('CALIBRATION', 'MANAGER', 'ADMINISTRATOR', ' ')).toEqual(['REASON_REQUIRED']);
  expect(codes('SELF', 'PEER_NOMINATION', 'SYSTEM', null)).toEqual([]);
});
