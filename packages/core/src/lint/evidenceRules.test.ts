import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { saving } from '../../test/lintFacts.ts';
import { futureDates } from './futureDates.ts';
import type { EvidenceUse } from './LintFacts.ts';
import { DEFAULT_LINT_THRESHOLDS } from './LintThresholds.ts';
import { reusedEvidence } from './reusedEvidence.ts';
import { savingCandidates } from './savingCandidates.ts';

const use = (factId: string, usedBy: string, objectiveId: string): EvidenceUse => ({
  factId,
  evidence: 'stm_1',
  subject: { type: 'Statement', id: 'stm_1' },
  usedBy,
  objectiveId,
});

describe('reused evidence', () => {
  test('a statement of two objectives is told, with its links', () => {
    expect(reusedEvidence([use('lnk_2', 'obj_2', 'obj_2'), use('lnk_1', 'obj_1', 'obj_1')])).toEqual([
      {
        rule: 'EVIDENCE_REUSED',
        severity: 'WARNING',
        subject: { type: 'Statement', id: 'stm_1' },
        factIds: ['lnk_1', 'lnk_2'],
        numbers: { count: '2' },
      },
    ]);
  });

  test('a statement of an objective and of its key result is one use', () => {
    expect(reusedEvidence([use('lnk_1', 'obj_1', 'obj_1'), use('lnk_2', 'kr_1', 'obj_1')])).toEqual([]);
  });

  test('two key results of one objective are two uses', () => {
    expect(reusedEvidence([use('lnk_1', 'kr_1', 'obj_1'), use('lnk_2', 'kr_2', 'obj_1')])).toHaveLength(1);
  });

  test('linked twice with the same thing is one use', () => {
    expect(reusedEvidence([use('lnk_1', 'kr_1', 'obj_1'), use('lnk_2', 'kr_1', 'obj_1')])).toEqual([]);
  });
});

describe('dates in the future', () => {
  const date = (on: string) => ({
    factId: 'chk_1',
    subject: { type: 'KeyResult', id: 'kr_1' } as const,
    on,
    recordedOn: '2026-12-01',
  });

  test('a day later than the day of recording is told, the day itself is not', () => {
    expect(futureDates([date('2026-12-02'), date('2026-12-01'), date('2026-11-30')])).toMatchObject([
      { rule: 'FUTURE_DATE', numbers: { days: '1' }, factIds: ['chk_1'] },
    ]);
  });
});

describe('candidates for duplicate savings', () => {
  const amount = (minor: bigint, currency = 'CNY') => ({ minor, currency });
  const found = (...savings: Parameters<typeof savingCandidates>[0]) =>
    savingCandidates(savings, DEFAULT_LINT_THRESHOLDS).map(({ factIds }) => factIds);

  test('titles that differ in case, width, spaces and punctuation are one title', () => {
    expect(
      found(
        saving('a', { title: '下线 Kafka 集群' }),
        saving('b', { title: '下线ＫＡＦＫＡ集群。' }),
        saving('c', { title: '下线集群' }),
      ),
    ).toEqual([['a', 'b']]);
  });

  test('the same amount with starts that lie close together is one saving', () => {
    const start = (id: string, startsOn: string, minor = 2_012_900n) =>
      saving(id, { startsOn, amount: amount(minor) });
    expect(found(start('a', '2026-07-01'), start('b', '2026-08-01'))).toEqual([['a', 'b']]);
    expect(found(start('a', '2026-07-01'), start('b', '2026-08-02'))).toEqual([]);
    expect(found(start('a', '2026-07-01'), start('b', '2026-07-01', 2_012_901n))).toEqual([]);
  });

  test('another ledger, recurrence or currency is another saving', () => {
    const one = saving('a', { title: 'Disks', startsOn: '2026-07-01', amount: amount(5n) });
    for (const more of [
      { ledger: 'AVOIDANCE' as const },
      { recurrence: 'ONCE' as const },
      { amount: amount(5n, 'USD'), title: 'Fewer disks' },
    ])
      expect(found(one, { ...one, id: 'b', ...more })).toEqual([]);
  });

  test('what is linked already, rejected or lapsed is no candidate', () => {
    const one = saving('a', { title: 'Disks' });
    expect(found(one, { ...one, id: 'b', duplicateOf: 'a' })).toEqual([]);
    expect(found(one, { ...one, id: 'b', state: 'REJECTED' })).toEqual([]);
    expect(found(one, { ...one, id: 'b', state: 'LAPSED' })).toEqual([]);
  });

  test('candidates of candidates are one group', () => {
    const a = saving('a', { title: 'Disks', startsOn: '2026-07-01', amount: amount(5n) });
    const b = { ...a, id: 'b', title: 'Fewer disks', startsOn: '2026-07-20' };
    const c = { ...b, id: 'c', startsOn: null, amount: null };
    expect(found(c, b, a)).toEqual([['c', 'a', 'b']]);
  });

  test('the order does not matter, and each saving is in one group at most', () => {
    const any = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1, maxLength: 3 }),
        title: fc.constantFrom('Disks', 'disks ', 'Queues'),
        startsOn: fc.constantFrom('2026-07-01', '2026-07-20', '2026-12-01', null),
        minor: fc.constantFrom(5n, 6n),
      }),
      { selector: ({ id }) => id, maxLength: 8 },
    );
    fc.assert(
      fc.property(any, (all) => {
        const savings = all.map(({ minor, ...more }) => saving(more.id, { ...more, amount: amount(minor) }));
        const groups = found(...savings);
        expect(found(...[...savings].reverse())).toEqual(groups);
        expect(new Set(groups.flat()).size).toBe(groups.flat().length);
      }),
    );
  });
});
