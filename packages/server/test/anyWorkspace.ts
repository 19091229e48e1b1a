import fc from 'fast-check';

/** A thing of a workspace: its noun, its key, its fields. */
export type Thing = readonly [noun: string, key: string, fields: Readonly<Record<string, unknown>>];

const text = fc.constantFrom(
  '降本增效',
  'Fewer alerts',
  '=cmd|x',
  '+1',
  "It's “so”",
  'a: b # c',
  '- 列表',
  'null',
  '007',
  '1e3',
);
const prose = fc.oneof(text, fc.constant('Two lines\n第二行'), fc.constant('| a | b |\n---'));
const decimal = (low: number, high: number, places: number) =>
  fc
    .integer({ min: low * 10 ** places, max: high * 10 ** places })
    .map((units) => String(units / 10 ** places));
const some = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const day = (month: number) =>
  fc
    .integer({ min: 1, max: 20 })
    .map((date) => `2026-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
const instant = (month: number) => day(month).map((date) => `${date}T08:00:00Z`);
const states = fc.constantFrom('PLANNED', 'IN_PROGRESS', 'IN_TEST', 'BLOCKED', 'DONE', 'DROPPED');

/** What a definition needs by its measure. */
const definition = fc.oneof(
  fc.record({
    measure: fc.constant('INCREASE'),
    baseline: decimal(0, 9, 2),
    target: decimal(10, 99, 2),
    unit: some(fc.constantFrom('%', 'min', '客户')),
  }),
  fc.record({ measure: fc.constant('DECREASE'), baseline: decimal(50, 99, 1), target: decimal(0, 49, 1) }),
  fc.record({
    measure: fc.constant('AT_MOST'),
    target: decimal(0, 9, 0),
    tolerance: some(decimal(1, 5, 1)),
    method: some(fc.constantFrom('LAST', 'SHARE_OF_OBSERVATIONS')),
  }),
  fc.record({
    measure: fc.constant('AT_LEAST'),
    target: decimal(1, 9, 0),
    valueSource: fc.constant('DERIVED'),
    derivation: fc.constantFrom(
      { incident: { aggregate: 'COUNT', severities: ['SEV1', 'SEV2'], window: { rollingDays: 30 } } },
      { workItem: { aggregate: 'COUNT_DONE' } },
      { record: { source: 'STORY' } },
    ),
  }),
  fc.constant({ measure: 'RANGE', range: { low: '95', high: '99', lowest: '90', highest: '104' } }),
  fc.constant({
    measure: 'PIECEWISE',
    points: [
      { value: '30', score: '0.3' },
      { value: '70', score: '0.7' },
      { value: '100', score: '1' },
    ],
  }),
  fc.constant({ measure: 'BOOLEAN' }),
  fc.constant({ measure: 'ASSESSED' }),
);

const owned = (part: string, key: string) => `${part}.${key}`;

/** A small workspace over most nouns, all of it below one prefix: what is referred to is there. */
export const anyWorkspace = (prefix: string): fc.Arbitrary<Thing[]> => {
  const at = (part: string) => owned(prefix, part);
  const one = (noun: string, part: string, fields: Readonly<Record<string, fc.Arbitrary<unknown>>>) =>
    fc.record(fields).map((values): Thing => {
      const stated = Object.entries(values).filter(([, value]) => value !== undefined);
      return [noun, at(part), Object.fromEntries(stated)];
    });
  const is = <T>(value: T) => fc.constant(value);
  return fc
    .tuple(
      definition,
      one('person', 'ada', { displayName: text }),
      one('team', 'web', { name: text }),
      one('assignment', 'ada-web', {
        person: is(at('ada')),
        team: is(at('web')),
        startsOn: is('2026-01-01'),
        fte: some(fc.integer({ min: 1, max: 10_000 })),
        title: some(text),
      }),
      one('absence', 'leave', {
        person: is(at('ada')),
        kind: fc.constantFrom('VACATION', 'SICKNESS', 'OTHER'),
        startsOn: day(10),
        endsBefore: day(11),
        archived: some(is(true)),
      }),
      one('period', 'now', {
        kind: is('CUSTOM'),
        code: is(`${prefix}-Q4`),
        name: some(text),
        startsOn: is('2026-10-01'),
        endsBefore: is('2027-01-01'),
        note: some(prose),
      }),
      one('objective', 'up', {
        period: is(at('now')),
        title: text,
        owner: some(is(at('ada'))),
        commitment: some(fc.constantFrom('COMMITTED', 'ASPIRATIONAL')),
        nullPolicy: some(fc.constantFrom('EXCLUDE', 'ZERO', 'BLOCK')),
        description: some(prose),
      }),
      one('objective', 'o', {
        period: is(at('now')),
        title: text,
        aggregation: some(fc.constantFrom('MEAN', 'MIN')),
        alignedWith: some(is([{ objective: at('up'), share: 4000 }])),
      }),
      one('keyResult', 'kr', {
        objective: is(at('o')),
        title: text,
        description: some(prose),
        cadence: some(is({ days: 14, graceDays: 2 })),
      }),
      one('checkIn', 'c', {
        keyResult: is(at('measured')),
        value: decimal(0, 99, 3),
        confidence: some(decimal(0, 1, 2)),
        note: some(prose),
        author: some(is(at('ada'))),
        observedAt: instant(10),
      }),
      one('assessment', 'a', {
        objective: is(at('up')),
        value: decimal(0, 1, 3),
        reason: prose,
        role: some(fc.constantFrom('SELF', 'MANAGER')),
        observedAt: instant(10),
      }),
      one('metric', 'm', {
        code: is(`${prefix}-latency`),
        name: text,
        unit: is('ms'),
        direction: fc.constantFrom('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'NEUTRAL'),
        dimensions: is(['region']),
      }),
      one('sample', 's', {
        metric: is(at('m')),
        start: instant(9),
        value: decimal(0, 999, 3),
        dimensions: some(is([{ name: 'region', value: '华东' }])),
      }),
      one('incident', 'i', {
        title: text,
        startedAt: is('2026-10-02T08:00:00Z'),
        resolvedAt: some(instant(11)),
        severities: fc.constantFrom(['SEV1'], ['SEV3', 'SEV4']),
        impacts: some(is([{ service: '支付', share: '0.5' }])),
        cause: some(prose),
        followUps: some(
          fc
            .constantFrom('OPEN', 'DONE', 'DROPPED')
            .map((state) => [{ term: 'SHORT_TERM', text: 'Add an alert', owner: at('ada'), state }]),
        ),
      }),
      one('costSaving', 'cs', {
        title: text,
        ledger: fc.constantFrom('REDUCTION', 'AVOIDANCE'),
        recurrence: fc.constantFrom('ONCE', 'YEARLY'),
        amount: is({ amount: '20129', currency: 'CNY' }),
        state: some(fc.constantFrom('EXPECTED', 'REALISED')),
        startsOn: some(day(8)),
        contributors: some(is([{ person: at('ada'), share: '0.5' }])),
        mentions: some(is([{ text: '20129元/年', place: 'KR3' }])),
      }),
      one('workItem', 'w', {
        title: text,
        objective: is(at('o')),
        state: some(states),
        progress: some(decimal(0, 1, 2)),
        due: some(is({ text: '元旦后', earliest: '2026-12-31' })),
        history: some(states.map((state) => [{ state, observedAt: '2026-10-09T08:00:00Z' }])),
      }),
      one('story', 'st', {
        title: text,
        kind: is('PROSE'),
        prose,
        topic: some(text),
        keyResult: some(is(at('kr'))),
      }),
      one('statement', 'sm', {
        text: prose,
        objective: is(at('o')),
        figure: some(is({ text: '约30%', value: '30', places: 0, qualifier: 'ABOUT', unit: '%' })),
        links: some(is([{ metric: at('m') }, { incident: at('i') }, { workItem: at('w') }])),
      }),
      one('report', 'r', {
        kind: is('WEEKLY'),
        period: is(at('now')),
        author: is(at('ada')),
        title: text,
        writtenOn: some(day(11)),
      }),
      one('reportItem', 'ri', {
        report: is(at('r')),
        kind: fc.constantFrom('HIGHLIGHT', 'PROBLEM', 'LESSON'),
        text: prose,
        links: some(is([{ costSaving: at('cs') }])),
      }),
    )
    .map(([defined, ...things]): Thing[] => {
      const measured: Thing = [
        'keyResult',
        at('measured'),
        { objective: at('o'), title: 'Measured', measure: 'INCREASE', baseline: '0', target: '100' },
      ];
      const kept = Object.entries(defined).filter(([, value]) => value !== undefined);
      return [
        ...things.map(
          ([noun, key, fields]): Thing =>
            key === at('kr') ? [noun, key, { ...fields, ...Object.fromEntries(kept) }] : [noun, key, fields],
        ),
        measured,
      ];
    });
};
