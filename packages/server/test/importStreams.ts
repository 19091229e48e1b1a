import { type ImportRecord, type ImportStream, importRecord } from '../src/import/ImportRecord.ts';

/** A workspace for tests, from the nouns, keys and fields of its things. Each stands on a line of its own. */
export const workspaceOf = (
  things: readonly (readonly [noun: string, key: string, fields: object])[],
  source = 'test',
): ImportStream => ({
  source,
  records: things.map(
    ([noun, key, fields], index): ImportRecord =>
      importRecord.parse({ noun, key, fields, place: { file: 'test.yaml', at: [index + 1, 1] } }),
  ),
});

/** A small whole workspace: people, a team, a period, two aligned objectives, key results and all facts about them. */
export const WHOLE: readonly (readonly [string, string, object])[] = [
  ['organisation', 'organisation', { name: 'Example', timeZone: 'Asia/Shanghai' }],
  ['statement', 'O1.R1', { objective: 'O1', text: '节省 20,129 元/年。\n第二行', author: 'ada' }],
  ['person', 'ada', { displayName: 'Ada' }],
  ['person', 'ben', { displayName: 'Ben' }],
  ['team', 'web', { name: 'Web', parent: 'all' }],
  ['team', 'all', { name: 'All' }],
  [
    'assignment',
    'ben-web',
    { person: 'ben', team: 'web', manager: 'ada', fte: 5000, startsOn: '2026-01-01' },
  ],
  ['period', 'Q4', { kind: 'QUARTER', code: '2026-Q4', startsOn: '2026-10-01', endsBefore: '2027-01-01' }],
  [
    'objective',
    'O1',
    { period: 'Q4', owner: 'ada', title: '降本增效', alignedWith: [{ objective: 'O2', share: 4000 }] },
  ],
  [
    'objective',
    'O2',
    {
      period: 'Q4',
      team: 'web',
      title: 'Grow',
      commitment: 'LEARNING',
      conclusion: 'We learned.',
      redefined: [
        {
          validFrom: '2026-11-01T00:00:00+08:00',
          commitment: 'ASPIRATIONAL',
          aggregation: 'MIN',
          nullPolicy: 'ZERO',
        },
      ],
    },
  ],
  [
    'keyResult',
    'KR1',
    {
      objective: 'O1',
      title: 'Share',
      measure: 'INCREASE',
      valueSource: 'RATIO',
      baseline: '0.40',
      target: '0.6',
      weight: 5000,
    },
  ],
  [
    'keyResult',
    'KR2',
    {
      objective: 'O1',
      title: 'Move',
      measure: 'MILESTONES',
      weight: 5000,
      milestones: [
        { title: 'Copy', weight: 2000, dueOn: '2026-10-31' },
        { title: 'Switch', weight: 8000 },
      ],
    },
  ],
  ['keyResult', 'KR3', { objective: 'O2', title: 'Judged', measure: 'ASSESSED', archived: true }],
  [
    'checkIn',
    'c1',
    {
      keyResult: 'KR1',
      numerator: '16',
      denominator: '24',
      author: 'ada',
      observedAt: '2026-11-01T18:00:00+08:00',
    },
  ],
  [
    'checkIn',
    'c2',
    { keyResult: 'KR2', milestone: 1, value: '1', note: 'done', observedAt: '2026-11-02T18:00:00+08:00' },
  ],
  [
    'assessment',
    'a1',
    {
      keyResult: 'KR3',
      value: '0.7',
      reason: 'good',
      author: 'ben',
      observedAt: '2026-11-03T18:00:00+08:00',
    },
  ],
  [
    'override',
    'v1',
    { objective: 'O1', value: '0.5', reason: 'half', observedAt: '2026-11-03T18:00:00+08:00' },
  ],
];
